package dev.recourse.api;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.form.OrderForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.api.web.Conditions;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.policy.Policy;
import dev.recourse.engine.Policies;
import dev.recourse.engine.Wish;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The shop places an order. */
@RestController
class PlacingDoor {
  private static final String USUAL = "classic";

  private final Counter counter;
  private final Policies policies;
  private final Installation installation;

  PlacingDoor(Counter counter, Policies policies, Installation installation) {
    this.counter = counter;
    this.policies = policies;
    this.installation = installation;
  }

  @PostMapping("/v1/orders")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "placeOrder",
      tags = "orders",
      summary = "Place an order. Its reference is its key: the same body is the same order.")
  ResponseEntity<OrderView> place(Call call, @RequestBody OrderForm form) {
    var wish =
        new Wish.Place(
            form.reference(), placed(form), form.parties(), call.caller(), Conditions.body());
    var done = counter.done(call, OrderPlaced.class, wish);
    return ResponseEntity.created(URI.create("/v1/orders/" + done.id()))
        .eTag(Counter.tag(done))
        .body(counter.view(call, done));
  }

  /** The policy as it is now and the provider stay with the order for ever. */
  private OrderPlaced placed(OrderForm form) {
    var policy = policy(form.policy().orElse(USUAL));
    return new OrderPlaced(
        form.buyer().id(),
        form.seller().id(),
        form.currency(),
        form.numbered(),
        form.shippingCost(),
        form.less(),
        policy,
        policy.provider().orElse(installation.provider()));
  }

  private Policy policy(String name) {
    return policies.current(name).orElseThrow(() -> BadBody.of("policy", "unknown_policy"));
  }
}
