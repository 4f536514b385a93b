package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.SandboxClock;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's clock: it moves only when told, and only forward. */
@InSandbox
@RestController
@RequestMapping("/v1/sandbox/clock")
public class ClockDoor {
  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  private final SandboxClock clock;

  public ClockDoor(SandboxClock clock) {
    this.clock = clock;
  }

  /** By how long, or to which instant: one of the two. */
  public record Advance(Optional<Duration> advanceBy, Optional<Instant> advanceTo) {}

  public record Now(Instant now) {}

  /** The time after it, and how many deadlines have fired. */
  public record Advanced(Instant now, int fired) {}

  @Operation(operationId = "readClock", summary = "The time in the sandbox.")
  @GetMapping
  Now now() {
    return new Now(clock.now());
  }

  @Operation(
      operationId = "advanceClock",
      summary = "Let time pass, and answer when all that follows has happened.")
  @PostMapping
  Advanced advance(@RequestBody Advance wanted) {
    var advanced = clock.advance(target(wanted, clock.now()));
    return new Advanced(advanced.now(), advanced.fired());
  }

  private static Instant target(Advance wanted, Instant now) {
    if (wanted.advanceBy().isPresent() == wanted.advanceTo().isPresent())
      throw Wrong.field("advance_by", "required");
    var by = wanted.advanceBy().or(() -> wanted.advanceTo().map(to -> Duration.between(now, to)));
    if (by.filter(Duration::isNegative).isPresent())
      throw Wrong.field("advance_to", "only_forward");
    if (by.filter(period -> period.compareTo(LONGEST) > 0).isPresent())
      throw Wrong.field(wanted.advanceBy().isPresent() ? "advance_by" : "advance_to", "too_far");
    return now.plus(by.orElseThrow());
  }
}
