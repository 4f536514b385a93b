package dev.recourse.api;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.form.Nothing;
import dev.recourse.api.form.UnpaidForms.CancelForm;
import dev.recourse.api.form.UnpaidForms.MessageForm;
import dev.recourse.api.form.UnpaidForms.OfferForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.AcceptOffer;
import dev.recourse.core.order.Command.DeclineOffer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the parties do before the payment: talk, offer, accept, give up. */
@RestController
@RequestMapping("/v1/orders/{id}")
@Tag(name = "unpaid")
class UnpaidDoors {
  private final Counter counter;

  UnpaidDoors(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/offers")
  @Operation(operationId = "makeOffer", summary = "The seller offers a discount or a bonus.")
  ResponseEntity<OrderView> offer(Call call, @RequestBody OfferForm form) {
    return counter.bring(call, form.command());
  }

  @PostMapping("/offers/{n}/accept")
  @Operation(operationId = "acceptOffer", summary = "The buyer accepts an offer.")
  ResponseEntity<OrderView> accept(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new AcceptOffer(call.number()));
  }

  @PostMapping("/offers/{n}/decline")
  @Operation(operationId = "declineOffer", summary = "The buyer declines an offer.")
  ResponseEntity<OrderView> decline(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new DeclineOffer(call.number()));
  }

  @PostMapping("/messages")
  @Operation(operationId = "sendMessage", summary = "A party writes to the other one.")
  ResponseEntity<OrderView> message(Call call, @RequestBody MessageForm form) {
    return counter.bring(call, form.command());
  }

  @PostMapping("/cancel")
  @Operation(operationId = "cancelOrder", summary = "A party closes the unpaid order at once.")
  ResponseEntity<OrderView> cancel(Call call, @RequestBody CancelForm form) {
    var faults = form.faults(call.caller().role()).toList();
    if (!faults.isEmpty()) throw new BadBody(faults);
    return counter.bring(call, form.command());
  }
}
