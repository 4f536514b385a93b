package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Label;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.RejectPayment;
import dev.recourse.core.order.Command.ReportCapture;
import dev.recourse.core.order.Command.StartPayment;
import dev.recourse.core.order.Command.VerifyPayment;
import dev.recourse.core.order.Payment;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Money in. */
public final class PaymentForms {
  private PaymentForms() {}

  /** The buyer pays, by a method that the order's provider knows. */
  public record PayForm(@Size(min = 1, max = 64) String method) {
    public StartPayment command() {
      return new StartPayment(method);
    }
  }

  /** The shop has captured the money itself. When that was is for its own books. */
  public record CaptureForm(
      @Size(min = 1, max = 200) String providerReference,
      @Min(1) long amount,
      Optional<MeansForm> method,
      Optional<Instant> capturedAt) {
    public ReportCapture command() {
      var means = method.map(MeansForm::means).orElse(new Payment.Means("", ""));
      return new ReportCapture(providerReference, amount, means);
    }
  }

  /** What was paid with: a kind, and a label that the buyer knows it by. */
  public record MeansForm(
      @Size(min = 1, max = 64) String kind,
      Optional<@Label @Size(min = 1, max = 100) String> label) {
    Payment.Means means() {
      return new Payment.Means(kind, label.orElse(""));
    }
  }

  /** How the check of a payment ended. */
  public enum Verification {
    VERIFIED,
    REJECTED
  }

  /** An operator ends the check of a payment. */
  public record VerificationForm(Verification outcome) {
    public Command command() {
      return switch (outcome) {
        case VERIFIED -> new VerifyPayment();
        case REJECTED -> new RejectPayment();
      };
    }
  }
}
