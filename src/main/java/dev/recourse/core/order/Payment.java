package dev.recourse.core.order;

import module java.base;

/** One attempt to pay. What came in and what the bank took back stand under their references. */
record Payment(
    int number,
    String method,
    long asked,
    SortedMap<String, Long> captures,
    SortedMap<String, Chargeback> chargebacks,
    State state) {

  /** In the order of rank: whatever is reported, and when, a payment only rises. */
  enum State {
    OPEN,
    FAILED,
    VOIDED,
    CAPTURED,
    LATE,
    VERIFIED,
    REJECTED,
    CHARGED_BACK
  }

  /** From which parts the bank took it, and what the marketplace had to bear. */
  record Chargeback(SortedMap<Integer, Long> parts, long platform, boolean won) {
    long ofParts() {
      return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    Chargeback win() {
      return new Chargeback(parts, platform, true);
    }
  }

  static Payment opened(int number, String method, long asked) {
    var nothing = Collections.<String, Long>emptySortedMap();
    return new Payment(number, method, asked, nothing, Collections.emptySortedMap(), State.OPEN);
  }

  boolean open() {
    return state == State.OPEN;
  }

  boolean lost(String reference) {
    return chargebacks.containsKey(reference) && !chargebacks.get(reference).won();
  }

  long captured() {
    return captures.values().stream().mapToLong(Long::longValue).sum();
  }

  long chargedBack() {
    return chargebacks.values().stream().filter(c -> !c.won()).mapToLong(Chargeback::ofParts).sum();
  }

  Payment is(State reported) {
    var highest = reported.compareTo(state) > 0 ? reported : state;
    return new Payment(number, method, asked, captures, chargebacks, highest);
  }

  Payment capture(String reference, long amount) {
    var more = new TreeMap<>(captures);
    more.put(reference, amount);
    return new Payment(number, method, asked, more, chargebacks, state);
  }

  Payment chargeback(String reference, Chargeback chargeback) {
    var more = new TreeMap<>(chargebacks);
    more.put(reference, chargeback);
    return new Payment(number, method, asked, captures, more, state);
  }
}
