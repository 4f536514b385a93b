package dev.recourse.api;

import dev.recourse.api.form.Nothing;
import dev.recourse.api.form.ShipmentForms.ProofForm;
import dev.recourse.api.form.ShipmentForms.ProofWantedForm;
import dev.recourse.api.form.ShipmentForms.ShipmentForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.ConfirmReceipt;
import dev.recourse.core.order.Command.ExtendShipBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods on their way, and what proves it. */
@RestController
@RequestMapping("/v1/orders/{id}/parts/{n}")
@Tag(name = "shipment")
class ShipmentDoors {
  private final Counter counter;
  private final OwnEvidence evidence;

  ShipmentDoors(Counter counter, OwnEvidence evidence) {
    this.counter = counter;
    this.evidence = evidence;
  }

  @PostMapping("/shipment")
  @Operation(
      operationId = "ship",
      summary = "The seller ships; while a request is open he says that he already has.")
  ResponseEntity<OrderView> ship(Call call, @RequestBody ShipmentForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.command(call.number(), papers));
  }

  @PostMapping("/shipment/request-proof")
  @Operation(
      operationId = "requestProof",
      summary = "The buyer asks for a number, a photo or a receipt.")
  ResponseEntity<OrderView> ask(Call call, @RequestBody ProofWantedForm form) {
    return counter.bring(call, form.command(call.number()));
  }

  @PostMapping("/shipment/supply-proof")
  @Operation(
      operationId = "supplyProof",
      summary = "The seller adds or replaces the number, or adds evidence.")
  ResponseEntity<OrderView> supply(Call call, @RequestBody ProofForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.command(call.number(), papers));
  }

  @PostMapping("/ship-extension")
  @Operation(operationId = "extendShipBy", summary = "The buyer gives the seller more time.")
  ResponseEntity<OrderView> extend(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new ExtendShipBy(call.number()));
  }

  @PostMapping("/receipt")
  @Operation(operationId = "confirmReceipt", summary = "The buyer has received the goods.")
  ResponseEntity<OrderView> receipt(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new ConfirmReceipt(call.number()));
  }
}
