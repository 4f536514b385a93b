package dev.recourse.testing;

/** A test of the run's one service, over HTTP. It looks only at what it made itself. */
public abstract class ServiceTest {
  /** A client with tokens of its own. */
  protected static Http http() {
    return new Http(TestService.at());
  }
}
