package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.store.Codes;
import dev.recourse.store.Letters;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The inbox in its table. */
final class KeptLetters implements Inbox {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Transactions transactions;
  private final Bell bell;

  KeptLetters(Transactions transactions, Bell bell) {
    this.transactions = transactions;
    this.bell = bell;
  }

  @Override
  public boolean keep(Letter letter) {
    var kept = transactions.in(connection -> Letters.keep(connection, row(letter)));
    if (kept) bell.ring();
    return kept;
  }

  @Override
  public List<Claimed> claim(int most, Duration lease) {
    return transactions.in(connection -> Letters.claim(connection, most, lease)).stream()
        .map(row -> new Claimed(letter(row.letter()), row.receivedAt(), row.tries()))
        .toList();
  }

  @Override
  public void settle(
      Claimed claimed, State state, Optional<OrderId> order, Optional<Instant> again) {
    var kind =
        switch (state) {
          case WAITING, DONE -> "";
          case LATE_REJECTION, UNMATCHED_EVENT, PARKED_EVENT -> Codes.of(state);
        };
    var settled = new Letters.Settled(Codes.of(state), kind, order, again);
    transactions.in(connection -> {
      Letters.settle(connection, row(claimed.letter()), settled);
      return settled;
    });
  }

  @Override
  public Optional<Instant> next() {
    return transactions.in(Letters::earliest);
  }

  private static Letters.Letter row(Letter letter) {
    return new Letters.Letter(
        letter.sender(),
        letter.id(),
        JSON.writeValueAsString(new TreeMap<>(letter.headers())),
        letter.content());
  }

  private static Letter letter(Letters.Letter row) {
    var headers = JSON.readValue(row.headers(), new TypeReference<Map<String, String>>() {});
    return new Letter(row.sender(), row.id(), headers, row.content());
  }
}
