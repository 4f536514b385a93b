package dev.recourse.sandbox;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.effects.port.Money;
import dev.recourse.engine.SandboxClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the sandbox's provider say something by itself: late, twice, in any order. */
@InSandbox
@RestController
public class EventDoor {
  private final Acts acts;
  private final Speaking speaking;
  private final Rest rest;

  public EventDoor(Sandbox sandbox, SandboxClock clock) {
    this.acts = sandbox.acts();
    this.speaking = sandbox.speaking();
    this.rest = new Rest(clock);
  }

  /** Payment and refund by their numbers, 1 if not given; the amount is all of it if not given. */
  public record Event(
      EventType type,
      @Size(min = 1, max = 100) String order,
      Optional<@Min(1) Integer> payment,
      Optional<@Min(1) Integer> refund,
      Optional<@Size(min = 1, max = 100) String> eventId,
      Optional<@Min(1) Long> amount,
      Optional<@Min(1) @Max(100) Integer> times) {}

  public record Said(@JsonProperty("event_id") String eventId) {}

  @Operation(
      operationId = "sendProviderEvent",
      summary = "Make the payment provider say something by itself.")
  @PostMapping("/v1/sandbox/provider/events")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Said say(@RequestBody Event event) {
    var act = about(event);
    var id = event.eventId().orElseGet(() -> "evt-" + UUID.randomUUID());
    for (var n = event.times().orElse(1); n > 0; n--) speaking.say(id, event.type(), act);
    rest.await();
    return new Said(id);
  }

  /** What the book has, or what it would have: an event may come before anything was asked. */
  private Act about(Event event) {
    var payment = event.payment().orElse(1);
    var refund = event.refund().orElse(1);
    var known =
        event.type().ofRefund()
            ? acts.refund(event.order(), refund)
            : acts.payment(event.order(), payment);
    var act = known.orElseGet(() -> unknown(event, payment, refund));
    return event
        .amount()
        .map(amount -> act.worth(new Money(amount, act.amount().currency())))
        .orElse(act);
  }

  private static Act unknown(Event event, int payment, int refund) {
    var ofRefund = event.type().ofRefund();
    var of = new Act.Of(event.order(), payment, ofRefund ? refund : 0, ofRefund ? 1 : 0);
    var key = (ofRefund ? "refund " + refund : "payment " + payment) + " of " + event.order();
    var kind = ofRefund ? Act.Kind.REFUND : Act.Kind.PAYMENT;
    var money = new Money(1, Currency.getInstance("EUR"));
    return new Act(kind, key, of, "", money, Act.State.OPEN, 0);
  }
}
