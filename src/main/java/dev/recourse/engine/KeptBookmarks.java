package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Bookmarks;

/** Bookmarks in their table; who has none begins before the first event. */
final class KeptBookmarks implements Followers {
  private final Transactions transactions;

  KeptBookmarks(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Bookmark bookmark(String follower) {
    return transactions
        .in(connection -> Bookmarks.read(connection, follower))
        .map(place -> new Bookmark(place.position(), place.at()))
        .orElse(new Bookmark(0, Instant.EPOCH));
  }

  @Override
  public void move(String follower, Bookmark bookmark) {
    transactions.in(connection -> {
      Bookmarks.move(connection, follower, new Bookmarks.Place(bookmark.position(), bookmark.at()));
      return bookmark;
    });
  }
}
