package dev.recourse.setup;

import module java.base;

import dev.recourse.story.Samples;
import dev.recourse.story.Samples.Made;
import dev.recourse.story.Unexpected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The first lines that whoever starts the service reads, and the sample orders they are about. */
@Component
class Welcome implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(Welcome.class);

  private final Settings settings;
  private final Environment environment;
  private final Thread making = Thread.ofVirtual().name("samples").unstarted(this::showSamples);

  Welcome(Settings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** The samples are made by calls of our own, so only when calls are answered. */
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    log.info("Recourse listens on {}", settings.reachableAt());
    if (settings.sample() && settings.isSandbox()) making.start();
  }

  @Override
  public void destroy() {
    making.interrupt();
  }

  private void showSamples() {
    try {
      var made = new Samples(URI.create(ourselves())).made();
      if (!made.isEmpty()) log.info("{}", list(made));
    } catch (Unexpected stopped) {
      log.warn("The sample orders are not complete: {}", stopped.getMessage());
    }
  }

  private String ourselves() {
    var host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
    return "http://" + host + ":" + environment.getRequiredProperty("local.server.port");
  }

  private String list(List<Made> made) {
    var orders =
        made.stream()
            .map(it -> "  %s  %-6s %s: %s".formatted(it.id(), it.buyer(), it.title(), it.status()))
            .collect(Collectors.joining("\n"));
    var guest = Samples.guest();
    var last = made.stream().filter(it -> it.buyer().equals(guest)).toList().getLast();
    return """
    Sample orders are there, each with its buyer. This is a sandbox: its clock stands until it is told to move.
    %s
    Try it as %s: a token, the orders, one of them.
      TOKEN=$(curl -s %s/v1/sandbox/tokens -H 'Content-Type: application/json' -d '{"role":"buyer","subject":"%s"}' | cut -d'"' -f4)
      curl -s %s/v1/orders -H "Authorization: Bearer $TOKEN"
      curl -s %s/v1/orders/%s -H "Authorization: Bearer $TOKEN"\
    """
        .formatted(orders, guest, at(), guest, at(), at(), last.id());
  }

  private String at() {
    return settings.reachableAt();
  }
}
