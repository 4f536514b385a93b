package dev.recourse.core.order;

import module java.base;

/** The present or last dispute of a part, one record per stage: each has what it needs. */
public sealed interface Dispute {
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

  /** What was decided or agreed: by whom ("" by rule), on what, and the number of the reasons. */
  record Ruling(
      Outcome outcome, long amount, Fault fault, Basis basis, String by, Instant at, int words) {}

  /** What a decision rests on: a mediator, an agreement, or the rule that it names. */
  enum Basis {
    MEDIATOR,
    AGREED,
    PROOF_GIVEN,
    SELLER_SILENT,
    MEDIATOR_SILENT,
    NUMBER_CONTRADICTED,
    PROOF_REQUEST_UNANSWERED,
    SHIPMENT_UNPROVED;

    static Basis of(Lapse lapse) {
      return valueOf(lapse.name());
    }
  }

  default boolean open() {
    return this instanceof Open;
  }

  /** Nobody has decided anything yet. */
  default boolean undecided() {
    return this instanceof InTalk || this instanceof UnderMediation;
  }

  /** Before a mediator, and his or nobody's. */
  default boolean isOpenTo(Actor mediator) {
    return this instanceof WithMediator open
        && open.mediator().map(mediator.id()::equals).orElse(true);
  }

  /** Before a mediator, and nobody's. */
  default boolean untaken() {
    return this instanceof WithMediator open && open.mediator().isEmpty();
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
  default Dispute answered(Role side, Matter.Said said) {
    return switch (this) {
      case AwaitingSeller(var matter) when side == Role.SELLER ->
          new AwaitingBuyer(matter.said(side, said.orNothing(matter.about())));
      case AwaitingSeller(var matter) -> new AwaitingSeller(matter.said(side, said));
      case AwaitingBuyer(var matter) -> new AwaitingBuyer(matter.said(side, said));
      case UnderMediation(var matter, var mediator) ->
          new UnderMediation(matter.said(side, said), mediator);
      case Appealed(var matter, var ruling, var mediator) ->
          new Appealed(matter.said(side, said), ruling, mediator);
      case None _, Resolved _, Final _, Withdrawn _ -> this;
    };
  }

  default Dispute escalate(Set<Evidence> evidence) {
    return this instanceof InTalk talk
        ? new UnderMediation(talk.matter().with(evidence), Optional.empty())
        : this;
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

  default Dispute appeal(Role by, Set<Evidence> evidence) {
    return this instanceof Resolved(var matter, var ruling)
        ? new Appealed(matter.with(evidence).appealed(by), ruling, Optional.empty())
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
