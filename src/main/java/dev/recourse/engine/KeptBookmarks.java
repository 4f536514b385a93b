package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Bookmarks;
import dev.recourse.store.Postponements;

/** Bookmarks and what was put off in their tables; who has none begins before the first event. */
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

  @Override
  public void putOff(String follower, Postponed it) {
    var row = new Postponements.Row(it.key(), it.order(), it.sequence(), it.line(), it.due());
    transactions.in(connection -> {
      Postponements.putOff(connection, follower, row);
      return row;
    });
  }

  @Override
  public List<Postponed> due(String follower, Instant now, int most) {
    return all(transactions.in(connection -> Postponements.due(connection, follower, now, most)));
  }

  @Override
  public List<Postponed> ofLine(String follower, String line) {
    return all(transactions.in(connection -> Postponements.ofLine(connection, follower, line)));
  }

  @Override
  public Optional<Instant> nextDue(String follower) {
    return transactions.in(connection -> Postponements.earliest(connection, follower));
  }

  @Override
  public void done(String follower, Postponed postponed) {
    transactions.in(connection -> {
      Postponements.done(connection, follower, postponed.key());
      return postponed;
    });
  }

  private static List<Postponed> all(List<Postponements.Row> rows) {
    return rows.stream()
        .map(it -> new Postponed(it.key(), it.order(), it.sequence(), it.line(), it.due()))
        .toList();
  }
}
