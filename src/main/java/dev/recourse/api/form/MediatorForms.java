package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.AskParty;
import dev.recourse.core.order.Command.DecideDispute;
import dev.recourse.core.order.Outcome;
import dev.recourse.core.order.Role;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What a mediator says. */
public final class MediatorForms {
  /** A mediator's whole time is shorter. */
  private static final Duration LONGEST_ANSWER = Duration.ofDays(30);

  private MediatorForms() {}

  /** Who is asked. */
  public enum Party {
    BUYER,
    SELLER
  }

  /** Whose fault it was, as a decision may find. */
  public enum Blamed {
    BUYER,
    SELLER,
    CARRIER,
    PLATFORM,
    NONE
  }

  /** A question to one party. */
  public record AskForm(
      Party party, @Prose @Size(min = 1, max = 5_000) String text, Duration answerIn)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      return Stream.concat(
          Checked.when(answerIn.isZero(), "answer_in", "empty"),
          Checked.when(answerIn.compareTo(LONGEST_ANSWER) > 0, "answer_in", "too_far"));
    }

    public AskParty command(int part) {
      return new AskParty(part, Role.valueOf(party.name()), answerIn, text);
    }
  }

  /** The decision, with reasons that both can read. */
  public record DecisionForm(
      Outcome outcome,
      Optional<@Min(1) Long> amount,
      Blamed fault,
      @Prose @Size(min = 1, max = 5_000) String reasons)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      var partial = outcome == Outcome.PARTIAL_REFUND;
      return Stream.concat(
          Checked.when(partial && amount.isEmpty(), "amount", "amount_required"),
          Checked.when(!partial && amount.isPresent(), "amount", "amount_only_with_partial"));
    }

    public DecideDispute command(int part) {
      return new DecideDispute(
          part,
          outcome,
          DisputeForms.sum(amount),
          dev.recourse.core.order.Fault.valueOf(fault.name()),
          reasons);
    }
  }
}
