package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.PayOutOtherwise;
import dev.recourse.core.order.Command.ReportRefund;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.order.Refund.Failure;
import jakarta.validation.constraints.Size;

/** Money out. */
public final class RefundForms {
  private RefundForms() {}

  /** What became of a refund that the shop was asked to make. */
  public enum RefundOutcome {
    SUBMITTED,
    SUCCEEDED,
    FAILED,
    REQUIRES_ACTION,
    REVERSED
  }

  /** The shop reports the outcome of a refund that it makes itself. */
  public record OutcomeForm(
      RefundOutcome outcome,
      Optional<@Size(min = 1, max = 200) String> bankReference,
      Optional<Failure> failure,
      Optional<@Size(min = 1, max = 2_000) String> actionUrl)
      implements Checked {
    /** The shop knows no attempts: what it reports is of the present one, whichever that is. */
    private static final int PRESENT = Integer.MAX_VALUE;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Override
    public Stream<Fault> faults() {
      var asks = outcome == RefundOutcome.REQUIRES_ACTION;
      return Stream.of(
              Checked.when(
                  failure.isPresent() && outcome != RefundOutcome.FAILED, "failure", "other"),
              Checked.when(actionUrl.isPresent() && !asks, "action_url", "other"),
              Checked.when(
                  actionUrl.filter(link -> !LINK.matcher(link).matches()).isPresent(),
                  "action_url",
                  "other"))
          .flatMap(faults -> faults);
    }

    public ReportRefund command(int refund) {
      var details = new Details(bankReference.orElse(""), failure, actionUrl.orElse(""));
      return new ReportRefund(refund, PRESENT, Report.valueOf(outcome.name()), details);
    }
  }

  /** The money of a failed refund goes another way: the second operator says the same. */
  public record OtherPayoutForm(
      @Size(min = 1, max = 200) String reference, @Prose @Size(min = 1, max = 1_000) String note) {
    public PayOutOtherwise command(int refund) {
      return new PayOutOtherwise(refund, reference, note);
    }
  }
}
