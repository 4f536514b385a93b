package dev.recourse.api;

import dev.recourse.api.form.CancellationForm;
import dev.recourse.api.form.NoteForm;
import dev.recourse.api.form.Nothing;
import dev.recourse.api.form.SellerCancellationForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.AcceptCancellation;
import dev.recourse.core.order.Command.WithdrawCancellation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The buyer asks to cancel and the seller agrees, or the seller cancels himself. */
@RestController
@RequestMapping("/v1/orders/{id}/parts/{n}")
@Tag(name = "cancellation")
class CancellationDoors {
  private final Counter counter;

  CancellationDoors(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/cancellation")
  @Operation(
      operationId = "requestCancellation",
      summary = "The buyer asks to cancel a part, or some of its goods.")
  ResponseEntity<OrderView> request(Call call, @RequestBody CancellationForm form) {
    return counter.bring(call, form.command(call.number()));
  }

  @PostMapping("/cancellation/withdraw")
  @Operation(operationId = "withdrawCancellation", summary = "The buyer withdraws the request.")
  ResponseEntity<OrderView> withdraw(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new WithdrawCancellation(call.number()));
  }

  @PostMapping("/cancellation/accept")
  @Operation(operationId = "acceptCancellation", summary = "The seller agrees to cancel.")
  ResponseEntity<OrderView> accept(Call call, @RequestBody NoteForm form) {
    return counter.bring(call, new AcceptCancellation(call.number(), form.note().orElse("")));
  }

  @PostMapping("/seller-cancellation")
  @Operation(
      operationId = "cancelBySeller",
      summary = "The seller cancels a part that he has not shipped, or some of its goods.")
  ResponseEntity<OrderView> bySeller(Call call, @RequestBody SellerCancellationForm form) {
    return counter.bring(call, form.command(call.number()));
  }
}
