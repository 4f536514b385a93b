package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Refund;
import dev.recourse.core.policy.Term;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** Money on its way back, or there. */
public record RefundView(
    int refund,
    int part,
    int payment,
    String state,
    MoneyView amount,
    String cause,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("due_by") Instant dueBy,
    @JsonProperty("succeeded_at") @Nullable Instant succeededAt,
    @JsonProperty("bank_reference") @Nullable String bankReference,
    @Nullable String failure,
    @JsonProperty("action_url") @Nullable String actionUrl,
    boolean external) {

  static RefundView of(Refund refund, Reading reading) {
    var news = refund.progress().news();
    var window = reading.order().policy().of(Term.REFUND_WINDOW);
    return new RefundView(
        refund.number(),
        refund.part(),
        refund.payment(),
        Codes.of(refund.state()),
        reading.money(refund.amount()),
        Codes.of(refund.cause()),
        refund.created(),
        refund.created().plus(window),
        news.succeeded().orElse(null),
        reading.sees(Private.BANK_REFERENCE) ? Reading.given(news.bankReference()) : null,
        reading.sees(Private.FAILURE_OF_REFUND) ? Reading.code(news.failure()) : null,
        reading.sees(Private.LINK_FOR_BUYER) ? reading.text(news.link()) : null,
        refund.external());
  }
}
