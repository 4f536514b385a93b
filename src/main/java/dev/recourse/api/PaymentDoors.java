package dev.recourse.api;

import dev.recourse.api.form.PaymentForms.CaptureForm;
import dev.recourse.api.form.PaymentForms.PayForm;
import dev.recourse.api.form.PaymentForms.VerificationForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Body;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Money in. */
@RestController
@RequestMapping("/v1/orders/{id}")
@Tag(name = "payments")
class PaymentDoors {
  private final Counter counter;

  PaymentDoors(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/payments")
  @Operation(
      operationId = "startPayment",
      summary = "The buyer starts to pay; a shop that moves the money itself reports a capture.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(oneOf = {PayForm.class, CaptureForm.class}))))
  ResponseEntity<OrderView> pay(Call call, @RequestBody Body body) {
    return counter.bring(call, command(call.caller().role(), body));
  }

  @PostMapping("/verification")
  @Operation(
      operationId = "verifyPayment",
      summary = "An operator ends the check of the payment, one way or the other.")
  ResponseEntity<OrderView> verification(Call call, @RequestBody VerificationForm form) {
    return counter.bring(call, form.command());
  }

  private static Command command(Role caller, Body body) {
    return caller == Role.MARKETPLACE
        ? body.as(CaptureForm.class).command()
        : body.as(PayForm.class).command();
  }
}
