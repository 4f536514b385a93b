package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Subject;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** An attempt to pay: what was asked, once captured what came in. */
public record PaymentView(
    int payment,
    String state,
    MoneyView amount,
    MethodView method,
    Instant at,
    @JsonProperty("redirect_url") @Nullable String redirectUrl,
    @JsonProperty("open_until") @Nullable Instant openUntil) {

  /** What it is paid with; the label says whose card it is. */
  public record MethodView(@Nullable String kind, @Nullable String label) {}

  static PaymentView of(Payment payment, Reading reading) {
    var captured = payment.captured();
    var subject = Subject.payment(payment.number());
    return new PaymentView(
        payment.number(),
        Codes.of(payment.state()),
        reading.money(captured > 0 ? captured : payment.asked()),
        method(payment, reading),
        payment.at(),
        redirect(payment, reading),
        payment.open() ? reading.due(Deadline.PAYMENT_LEASE, subject) : null);
  }

  private static MethodView method(Payment payment, Reading reading) {
    var paid = payment.paid();
    return new MethodView(
        Reading.given(paid.kind().isEmpty() ? payment.method() : paid.kind()),
        reading.sees(Private.LABEL_OF_METHOD) ? reading.text(paid.label()) : null);
  }

  /** An address of ours: where the provider's page is may not be known yet. */
  private static @Nullable String redirect(Payment payment, Reading reading) {
    return payment.open() && reading.sees(Private.LINK_FOR_BUYER)
        ? reading.sight().publicUrl() + "/pay/" + reading.seen().id() + "/" + payment.number()
        : null;
  }
}
