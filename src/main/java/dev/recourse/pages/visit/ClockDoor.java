package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.engine.SandboxClock;
import dev.recourse.pages.Templates;
import dev.recourse.reads.Feed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clock in the visitor's hand. Only in the sandbox, only forward. */
@Controller
class ClockDoor {
  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  private final SandboxClock clock;
  private final Feed feed;
  private final Installation installation;

  ClockDoor(SandboxClock clock, Feed feed, Installation installation) {
    this.clock = clock;
    this.feed = feed;
    this.installation = installation;
  }

  @PostMapping("/sandbox/clock")
  ResponseEntity<byte[]> jump(
      @RequestParam Optional<String> by,
      @RequestParam Optional<String> to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    if (!installation.sandbox()) throw Stop.with(Code.NOT_FOUND);
    var now = clock.now();
    var target = by.map(it -> now.plus(Duration.parse(it))).or(() -> to.map(Instant::parse));
    var span = Duration.between(now, target.orElseThrow(() -> Stop.with(Code.INVALID_REQUEST)));
    if (span.compareTo(LONGEST) > 0) throw Stop.with(Code.INVALID_REQUEST);
    if (span.isPositive()) {
      var since = feed.last();
      var advanced = clock.advance(target.orElseThrow());
      Flash.jumped(request, since, advanced.fired());
    }
    return Templates.onward(SignInDoor.local(back).orElse("/"));
  }
}
