package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;

/** None, then a claim, then confirmed. Only a claim can lapse, be asked about and be checked. */
sealed interface Shipment {
  record None() implements Shipment {}

  record Claimed(
      Proof proof, Tracking tracking, Check check, Set<Lapse> lapses, Optional<ProofRequest> asked)
      implements Shipment {

    Claimed supplied(Proof more) {
      var answered = asked.map(request -> more.gives(request.wants()) ? request.over() : request);
      var another = more.numbered() && !more.number().equals(proof.number());
      return new Claimed(
          proof.and(more),
          tracking,
          another ? Check.NOT_YET : check,
          another ? Claimed.without(lapses, Lapse.NUMBER_CONTRADICTED) : lapses,
          answered);
    }

    Claimed checked(Check check) {
      var now = new Claimed(proof, tracking, check, lapses, asked);
      return check.contradicts() ? now.lapsed(Lapse.NUMBER_CONTRADICTED) : now;
    }

    Claimed lapsed(Lapse lapse) {
      var all = EnumSet.of(lapse);
      all.addAll(lapses);
      return new Claimed(proof, tracking, check, all, asked);
    }

    Claimed asked(ProofRequest request) {
      return new Claimed(proof, tracking, check, lapses, Optional.of(request));
    }

    Claimed silence() {
      return asked(asked.orElseThrow().over());
    }

    boolean has(Lapse lapse) {
      return lapses.contains(lapse);
    }

    boolean requestOpen() {
      return asked.filter(ProofRequest::open).isPresent();
    }

    private static Set<Lapse> without(Set<Lapse> lapses, Lapse gone) {
      var rest = EnumSet.noneOf(Lapse.class);
      rest.addAll(lapses);
      rest.remove(gone);
      return rest;
    }
  }

  record Confirmed(Proof proof, Tracking tracking) implements Shipment {}

  /** The last word on the number; while the carrier cannot be asked, the proof clock stands. */
  record Check(Optional<Verdict> verdict, boolean carrierAsked) {
    static final Check NOT_YET = new Check(Optional.empty(), true);

    boolean contradicts() {
      return verdict.equals(Optional.of(Verdict.CONTRADICTED));
    }
  }

  record ProofRequest(Set<Proof.Wanted> wants, Instant at, boolean open) {
    ProofRequest over() {
      return new ProofRequest(wants, at, false);
    }
  }

  static Claimed claimed(Proof proof) {
    return new Claimed(proof, Tracking.CLAIMED, Check.NOT_YET, Set.of(), Optional.empty());
  }

  default boolean exists() {
    return !(this instanceof None);
  }

  /** What the buyer's withdrawal leaves: a claim that is contradicted is none. */
  default Shipment ifItStands() {
    return this instanceof Claimed c && c.has(Lapse.NUMBER_CONTRADICTED) ? new None() : this;
  }

  default Shipment confirmed() {
    return this instanceof Claimed c ? new Confirmed(c.proof(), c.tracking()) : this;
  }

  default Shipment tracked(Tracking tracking) {
    return switch (this) {
      case None none -> none;
      case Claimed(var proof, _, var check, var lapses, var asked) ->
          new Claimed(proof, tracking, check, lapses, asked);
      case Confirmed(var proof, _) -> new Confirmed(proof, tracking);
    };
  }

  default Tracking tracking() {
    return switch (this) {
      case None _ -> Tracking.UNKNOWN;
      case Claimed claimed -> claimed.tracking();
      case Confirmed confirmed -> confirmed.tracking();
    };
  }

  default Proof proof() {
    return switch (this) {
      case None _ -> Proof.NOTHING;
      case Claimed claimed -> claimed.proof();
      case Confirmed confirmed -> confirmed.proof();
    };
  }
}
