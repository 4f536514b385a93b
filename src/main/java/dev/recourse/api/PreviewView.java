package dev.recourse.api;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.api.view.MoneyView;
import dev.recourse.api.view.PaymentView.MethodView;
import org.jspecify.annotations.Nullable;

/**
 * What a request to cancel would bring.
 *
 * @param answerBy until when the seller can answer; null where nobody is asked
 * @param dueBy by when the money is back if nobody answers
 */
public record PreviewView(
    List<LinePreview> lines,
    MoneyView amount,
    List<RefundPreview> refunds,
    @JsonProperty("answer_by") @Nullable Instant answerBy,
    @JsonProperty("due_by") @Nullable Instant dueBy) {

  /** So many pieces of a line. */
  public record LinePreview(int line, int quantity) {}

  /** What would go back to one payment. */
  public record RefundPreview(int payment, MethodView method, MoneyView amount) {}
}
