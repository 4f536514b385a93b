package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.AcceptProposal;
import dev.recourse.core.order.Command.AnswerDispute;
import dev.recourse.core.order.Command.Appeal;
import dev.recourse.core.order.Command.Escalate;
import dev.recourse.core.order.Command.OpenDispute;
import dev.recourse.core.order.Command.WithdrawDispute;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Wish;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What the two parties of a dispute say. */
public final class DisputeForms {
  private DisputeForms() {}

  /** The buyer opens a dispute: on what ground, with what wish, in his words. */
  public record DisputeForm(
      Ground ground,
      Wish wish,
      Optional<@Min(1) Long> amount,
      @Prose @Size(min = 1, max = 5_000) String text,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      var partial = wish == Wish.PARTIAL_REFUND;
      return Stream.of(
              Checked.when(!ground.fits(wish), "wish", "ground_and_wish"),
              Checked.when(partial && amount.isEmpty(), "amount", "amount_required"),
              Checked.when(!partial && amount.isPresent(), "amount", "amount_only_with_partial"),
              EvidenceIds.faults(evidence))
          .flatMap(faults -> faults);
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public OpenDispute command(int part, Set<Evidence> papers) {
      return new OpenDispute(part, ground, wish, sum(amount), text, papers);
    }
  }

  /** Words, another proposal, something to look at: at least one of them. */
  public record AnswerForm(
      Optional<@Prose @Size(max = 5_000) String> text,
      Optional<@Min(0) Long> amount,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      var nothing =
          text.orElse("").isBlank() && amount.isEmpty() && EvidenceIds.of(evidence).isEmpty();
      return Stream.concat(
          nothing
              ? Stream.of(
                  new Fault("text", "at_least_one_of", Map.of("fields", "text, amount, evidence")))
              : Stream.empty(),
          EvidenceIds.faults(evidence));
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public AnswerDispute command(int part, Set<Evidence> papers) {
      return new AnswerDispute(part, sum(amount), text.orElse(""), papers);
    }
  }

  /** The other side's proposal, as the caller saw it. */
  public record AcceptForm(@Min(0) long amount) {
    public AcceptProposal command(int part) {
      return new AcceptProposal(part, amount);
    }
  }

  /** On the way to a mediator, or out of the dispute. */
  public record WordsForm(
      Optional<@Prose @Size(max = 5_000) String> text,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      return EvidenceIds.faults(evidence);
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public Escalate escalation(int part, Set<Evidence> papers) {
      return new Escalate(part, text.orElse(""), papers);
    }

    public WithdrawDispute withdrawal(int part) {
      return new WithdrawDispute(part, text.orElse(""));
    }
  }

  /** Why another mediator should look at it. */
  public record AppealForm(
      @Prose @Size(min = 1, max = 5_000) String text,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      return EvidenceIds.faults(evidence);
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public Appeal command(int part, Set<Evidence> papers) {
      return new Appeal(part, text, papers);
    }
  }

  static OptionalLong sum(Optional<Long> amount) {
    return amount.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }
}
