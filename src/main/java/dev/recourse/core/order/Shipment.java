package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Sent.ProofRequest;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Tracking;

/** None, then a claim, then confirmed. Only a claim can lapse, be asked about and be checked. */
public sealed interface Shipment {
  record None() implements Shipment {}

  record Claimed(Sent sent, Set<Lapse> lapses) implements Made {
    Claimed supplied(Proof more) {
      var left = sent.bringsAnother(more) ? without(lapses, Lapse.NUMBER_CONTRADICTED) : lapses;
      return new Claimed(sent.supplied(more), left);
    }

    Claimed checked(Finding finding) {
      var now = new Claimed(sent.found(finding), lapses);
      return finding.contradicts() ? now.lapsed(Lapse.NUMBER_CONTRADICTED) : now;
    }

    Claimed lapsed(Lapse lapse) {
      var all = EnumSet.of(lapse);
      all.addAll(lapses);
      return new Claimed(sent, all);
    }

    Claimed asked(ProofRequest request) {
      return new Claimed(sent.asked(request), lapses);
    }

    Claimed silence() {
      return new Claimed(sent.unanswered(), lapses);
    }

    boolean has(Lapse lapse) {
      return lapses.contains(lapse);
    }

    boolean requestOpen() {
      return sent.asked().filter(ProofRequest::open).isPresent();
    }

    private static Set<Lapse> without(Set<Lapse> lapses, Lapse gone) {
      var rest = EnumSet.noneOf(Lapse.class);
      rest.addAll(lapses);
      rest.remove(gone);
      return rest;
    }
  }

  record Confirmed(Sent sent) implements Made {}

  /** There is one, claimed or confirmed. */
  sealed interface Made extends Shipment {
    Sent sent();
  }

  static Claimed claimed(Sent sent) {
    return new Claimed(sent, Set.of());
  }

  default boolean exists() {
    return this instanceof Made;
  }

  /** What the buyer's withdrawal leaves: a claim that is contradicted is none. */
  default Shipment ifItStands() {
    return this instanceof Claimed c && c.has(Lapse.NUMBER_CONTRADICTED) ? new None() : this;
  }

  default Shipment confirmed() {
    return this instanceof Claimed c ? new Confirmed(c.sent()) : this;
  }

  default Shipment tracked(Tracking tracking, Instant at) {
    return switch (this) {
      case None none -> none;
      case Claimed(var sent, var lapses) -> new Claimed(sent.tracked(tracking, at), lapses);
      case Confirmed(var sent) -> new Confirmed(sent.tracked(tracking, at));
    };
  }

  /** When the seller said that it was sent. */
  default Optional<Instant> told() {
    return this instanceof Made made ? Optional.of(made.sent().saying().at()) : Optional.empty();
  }

  default Tracking tracking() {
    return this instanceof Made made ? made.sent().journey().tracking() : Tracking.UNKNOWN;
  }

  default Proof proof() {
    return this instanceof Made made ? made.sent().proof() : Proof.NOTHING;
  }
}
