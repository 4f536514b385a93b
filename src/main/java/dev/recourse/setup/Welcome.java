package dev.recourse.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first lines that whoever starts the service reads. */
@Component
class Welcome {
  private static final Logger log = LoggerFactory.getLogger(Welcome.class);

  private final Settings settings;

  Welcome(Settings settings) {
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    log.info("Recourse listens on {}", settings.reachableAt());
  }
}
