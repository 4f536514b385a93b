package dev.recourse.testing.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import module java.base;

import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.AfterEach;

/**
 * A test that looks at pages of the run's one service. Every visit's guards are asked at its end.
 */
public abstract class BrowserTest extends ServiceTest {
  private final List<Visit> visits = new ArrayList<>();

  /** Somebody who has not signed in. */
  protected Visit stranger(Look look) {
    var visit = new Visit(TestService.at(), look);
    visits.add(visit);
    return visit;
  }

  /** Somebody who has signed in through the page, at the page that greets the role. */
  protected Visit as(String role, String who, Look look) {
    return as(role, who, look, "");
  }

  /** The same, on the way to a page. */
  protected Visit as(String role, String who, Look look, String path) {
    var visit = stranger(look);
    SignIn.as(visit, role, who, path);
    return visit;
  }

  @AfterEach
  void askTheGuards() {
    var open = List.copyOf(visits);
    visits.clear();
    assertAll(open.stream().map(visit -> visit::close));
  }
}
