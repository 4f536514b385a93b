package dev.recourse.core.order;

import module java.base;

/** The present or last dispute of a part, one record per stage: each has what it needs. */
sealed interface Dispute {
  record None() implements Dispute {}

  record AwaitingSeller(Matter matter) implements InTalk {}

  record AwaitingBuyer(Matter matter) implements InTalk {}

  record UnderMediation(Matter matter, Optional<String> mediator) implements WithMediator {}

  record Resolved(Matter matter, Ruling ruling) implements Decided {}

  record Appealed(Matter matter, Ruling ruling, Optional<String> mediator)
      implements WithMediator, Decided {}

  record Final(Matter matter, Ruling ruling) implements Decided {}

  record Withdrawn(Matter matter) implements Begun {}

  sealed interface Begun extends Dispute {
    Matter matter();
  }

  sealed interface Open extends Begun {}

  sealed interface InTalk extends Open {}

  sealed interface WithMediator extends Open {
    Optional<String> mediator();
  }

  sealed interface Decided extends Begun {
    Ruling ruling();
  }

  /** What it is about, and what each side proposes at present. */
  record Matter(About about, Ground ground, OptionalLong buyer, OptionalLong seller) {
    /** An answer without an amount offers nothing; about fault there is nothing to offer. */
    OptionalLong orNothing(OptionalLong amount) {
      return about == About.MONEY && amount.isEmpty() ? OptionalLong.of(0) : amount;
    }

    OptionalLong of(Role side) {
      return side == Role.BUYER ? buyer : seller;
    }

    Matter propose(Role side, OptionalLong amount) {
      if (amount.isEmpty()) return this;
      return side == Role.BUYER
          ? new Matter(about, ground, amount, seller)
          : new Matter(about, ground, buyer, amount);
    }
  }

  /** What was decided or agreed. */
  record Ruling(long amount, Fault fault, Basis basis, String by) {}

  /** What a decision rests on: a mediator, an agreement, or the rule that it names. */
  enum Basis {
    MEDIATOR,
    AGREEMENT,
    VALID_PROOF,
    SELLER_SILENT,
    MEDIATION_OVER,
    PROOF_REQUEST_UNANSWERED,
    SHIPMENT_UNPROVED,
    NUMBER_CONTRADICTED;

    static Basis of(Lapse lapse) {
      return valueOf(lapse.name());
    }
  }

  default boolean open() {
    return this instanceof Open;
  }

  default boolean over() {
    return this instanceof None || this instanceof Final || this instanceof Withdrawn;
  }

  default boolean is(About about) {
    return this instanceof Begun b && b.matter().about() == about;
  }

  default boolean unsettled() {
    return is(About.MONEY) && !over();
  }

  /** What the first decision ordered, while an appeal looks at it again. */
  default long orderedBefore() {
    return this instanceof Appealed a ? a.ruling().amount() : 0;
  }

  /** The seller's first answer passes the word to the buyer; every other one moves nothing. */
  default Dispute answered(Role side, OptionalLong amount) {
    return switch (this) {
      case AwaitingSeller(var matter) when side == Role.SELLER ->
          new AwaitingBuyer(matter.propose(side, matter.orNothing(amount)));
      case AwaitingSeller(var matter) -> new AwaitingSeller(matter.propose(side, amount));
      case AwaitingBuyer(var matter) -> new AwaitingBuyer(matter.propose(side, amount));
      case UnderMediation(var matter, var mediator) ->
          new UnderMediation(matter.propose(side, amount), mediator);
      case None _, Resolved _, Appealed _, Final _, Withdrawn _ -> this;
    };
  }

  default Dispute escalate() {
    return this instanceof InTalk talk ? new UnderMediation(talk.matter(), Optional.empty()) : this;
  }

  default Dispute agree(Ruling agreed) {
    return this instanceof Begun begun ? new Final(begun.matter(), agreed) : this;
  }

  /** The second decision is the last one. */
  default Dispute decide(Ruling ruling) {
    return switch (this) {
      case Appealed appealed -> new Final(appealed.matter(), ruling);
      case Begun begun -> new Resolved(begun.matter(), ruling);
      case None none -> none;
    };
  }

  default Dispute appeal() {
    return this instanceof Resolved(var matter, var ruling)
        ? new Appealed(matter, ruling, Optional.empty())
        : this;
  }

  default Dispute end() {
    return this instanceof Decided d ? new Final(d.matter(), d.ruling()) : this;
  }

  default Dispute withdraw() {
    return this instanceof Begun begun ? new Withdrawn(begun.matter()) : this;
  }

  default Dispute mediator(Optional<String> mediator) {
    return switch (this) {
      case UnderMediation(var matter, _) -> new UnderMediation(matter, mediator);
      case Appealed(var matter, var ruling, _) -> new Appealed(matter, ruling, mediator);
      case None _, InTalk _, Resolved _, Final _, Withdrawn _ -> this;
    };
  }
}
