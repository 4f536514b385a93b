package dev.recourse.sandbox;

import module java.base;

import dev.recourse.effects.port.Money;
import dev.recourse.engine.SandboxClock;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the sandbox's provider was asked, and whether it answers at all. */
@InSandbox
@RestController
@RequestMapping("/v1/sandbox/provider")
public class ProviderDoor {
  private final Acts acts;
  private final Settings settings;
  private final Rest rest;

  public ProviderDoor(Sandbox sandbox, SandboxClock clock) {
    this.acts = sandbox.acts();
    this.settings = sandbox.settings();
    this.rest = new Rest(clock);
  }

  /** One per key, and how often it was sent. */
  public record Asked(
      String kind,
      String order,
      int payment,
      @Nullable Integer refund,
      String key,
      Amount amount,
      String state,
      int calls) {}

  public record Amount(long amount, String currency) {
    static Amount of(Money money) {
      return new Amount(money.minor(), money.currency().getCurrencyCode());
    }
  }

  public record Switch(boolean down) {}

  /** What is on its way there is waited for. */
  @Operation(
      operationId = "listProviderCalls",
      summary = "What the payment provider was asked, newest first.")
  @GetMapping
  Page<Asked> asked(
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    var size = Page.limit(limit);
    rest.await();
    var rows = acts.listed(order, Page.before(cursor), size + 1);
    return Page.of(
        rows.stream().map(row -> Map.entry(row.getKey(), asked(row.getValue()))).toList(), size);
  }

  /** Down: nothing that is asked arrives there. */
  @Operation(
      operationId = "switchProvider",
      summary = "Take the payment provider down, or let it answer again.")
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void turn(@RequestBody Switch wanted) {
    settings.down(wanted.down());
    rest.await();
  }

  private static Asked asked(Act act) {
    return new Asked(
        Act.code(act.kind()),
        act.of().order(),
        act.of().payment(),
        act.of().refund() == 0 ? null : act.of().refund(),
        act.key(),
        Amount.of(act.amount()),
        Act.code(act.state()),
        act.calls());
  }
}
