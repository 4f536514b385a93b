package dev.recourse;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a process that was told to stop and does not: nobody should have to kill it. What was
 * confirmed is on the disk, and PostgreSQL, which hears of our end, goes on to its own.
 */
final class LastCall {
  private static final Logger log = LoggerFactory.getLogger(LastCall.class);

  /** Before whoever has told it loses patience: systemd waits for 90 seconds. */
  private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);

  /** Does the stopping. */
  private static final String STOPPING = "SpringApplicationShutdownHook";

  private LastCall() {}

  static void listen() {
    var call = Thread.ofPlatform().name("stop-began").unstarted(LastCall::begin);
    Runtime.getRuntime().addShutdownHook(call);
  }

  /** By a thread that the end does not wait for. */
  private static void begin() {
    Thread.ofPlatform().daemon().name("last-call").start(LastCall::end);
  }

  private static void end() {
    try {
      if (new CountDownLatch(1).await(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) return;
    } catch (InterruptedException cut) {
      Thread.currentThread().interrupt();
    }
    log.error(
        "Not stopped within {} seconds: the process ends as it is. It waited at {}",
        STOPS_WITHIN.toSeconds(),
        where());
    Runtime.getRuntime().halt(1);
  }

  private static String where() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().equals(STOPPING))
        .flatMap(thread -> Stream.of(thread.getValue()))
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
