package dev.recourse.core.order;

import module java.base;

/**
 * One attempt to pay: since it was opened, once money came in since that. What came in and what the
 * bank took back stand under their references.
 */
public record Payment(
    int number,
    String method,
    long asked,
    Instant at,
    Paid paid,
    SortedMap<String, Long> captures,
    SortedMap<String, Chargeback> chargebacks,
    State state) {

  /** In the order of rank: whatever is reported, and when, a payment only rises. */
  public enum State {
    OPEN,
    FAILED,
    VOIDED,
    CAPTURED,
    LATE,
    VERIFIED,
    REJECTED,
    CHARGED_BACK
  }

  /** What it was paid with, as the provider says it: a kind and, for the buyer, a label. */
  public record Means(String kind, String label) {}

  /** The kind it was paid with ("" until captured) and the number of the words of its label. */
  public record Paid(String kind, int label) {
    static final Paid NOT_YET = new Paid("", 0);
  }

  /**
   * From which parts the bank took it, how much of that was to be refunded anyway, and what the
   * marketplace has to bear.
   */
  public record Chargeback(
      SortedMap<Integer, Long> parts,
      SortedMap<Integer, Long> refunds,
      long platform,
      boolean won) {
    long ofParts() {
      return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What was taken from the parts' own money. */
    SortedMap<Integer, Long> ofHeld() {
      var held = new TreeMap<>(parts);
      refunds.forEach((part, sum) -> held.merge(part, -sum, Long::sum));
      held.values().removeIf(sum -> sum == 0);
      return held;
    }

    Chargeback win() {
      return new Chargeback(parts, refunds, platform, true);
    }

    /** A refund of that part need not go: so much less is ours to bear. */
    Chargeback covered(int part, long amount) {
      return new Chargeback(
          more(parts, part, amount), more(refunds, part, amount), platform - amount, won);
    }

    private static SortedMap<Integer, Long> more(
        SortedMap<Integer, Long> sums, int part, long amount) {
      var more = new TreeMap<>(sums);
      more.merge(part, amount, Long::sum);
      return more;
    }
  }

  static Payment opened(int number, String method, long asked, Instant at) {
    return new Payment(
        number,
        method,
        asked,
        at,
        Paid.NOT_YET,
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        State.OPEN);
  }

  public boolean open() {
    return state == State.OPEN;
  }

  boolean lost(String reference) {
    return chargebacks.containsKey(reference) && !chargeback(reference).won();
  }

  Chargeback chargeback(String reference) {
    return Objects.requireNonNull(chargebacks.get(reference));
  }

  public long captured() {
    return captures.values().stream().mapToLong(Long::longValue).sum();
  }

  long chargedBack() {
    return chargebacks.values().stream().filter(c -> !c.won()).mapToLong(Chargeback::ofParts).sum();
  }

  /** What the marketplace still bears of its chargebacks, by reference. */
  SortedMap<String, Long> borne() {
    var borne = new TreeMap<String, Long>();
    chargebacks.forEach((reference, lost) -> {
      if (!lost.won() && lost.platform() > 0) borne.put(reference, lost.platform());
    });
    return borne;
  }

  Payment covered(int part, Map<String, Long> covers) {
    var payment = this;
    for (var cover : covers.entrySet())
      payment =
          payment.chargeback(
              cover.getKey(), payment.chargeback(cover.getKey()).covered(part, cover.getValue()));
    return payment;
  }

  Payment is(State reported) {
    var highest = reported.compareTo(state) > 0 ? reported : state;
    return new Payment(number, method, asked, at, paid, captures, chargebacks, highest);
  }

  Payment capture(Event.PaymentCaptured e, Instant at) {
    var more = new TreeMap<>(captures);
    more.put(e.reference(), e.amount());
    var with = new Paid(e.kind(), e.words());
    var since = captures.isEmpty() ? at : this.at;
    return new Payment(number, method, asked, since, with, more, chargebacks, state);
  }

  Payment chargeback(String reference, Chargeback chargeback) {
    var more = new TreeMap<>(chargebacks);
    more.put(reference, chargeback);
    return new Payment(number, method, asked, at, paid, captures, more, state);
  }
}
