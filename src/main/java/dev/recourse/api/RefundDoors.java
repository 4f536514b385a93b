package dev.recourse.api;

import dev.recourse.api.form.Nothing;
import dev.recourse.api.form.RefundForms.OtherPayoutForm;
import dev.recourse.api.form.RefundForms.OutcomeForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.AgreeOtherPayout;
import dev.recourse.core.order.Command.RetryRefund;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Money out: what the shop reports, and what is done about a refund that failed. */
@RestController
@RequestMapping("/v1/orders/{id}/refunds/{n}")
@Tag(name = "refunds")
class RefundDoors {
  private final Counter counter;

  RefundDoors(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/outcome")
  @Operation(
      operationId = "reportRefund",
      summary = "A shop that moves the money itself reports what became of a refund.")
  ResponseEntity<OrderView> outcome(Call call, @RequestBody OutcomeForm form) {
    return counter.bring(call, form.command(call.number()));
  }

  @PostMapping("/retry")
  @Operation(operationId = "retryRefund", summary = "An operator has a failed refund sent again.")
  ResponseEntity<OrderView> retry(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new RetryRefund(call.number()));
  }

  @PostMapping("/agree-other-payout")
  @Operation(
      operationId = "agreeOtherPayout",
      summary = "The buyer agrees to get the money of a failed refund another way.")
  ResponseEntity<OrderView> agree(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new AgreeOtherPayout(call.number()));
  }

  @PostMapping("/pay-out-otherwise")
  @Operation(
      operationId = "payOutOtherwise",
      summary = "An operator pays it out another way; a second one confirms the same.")
  ResponseEntity<OrderView> otherwise(Call call, @RequestBody OtherPayoutForm form) {
    return counter.bring(call, form.command(call.number()));
  }
}
