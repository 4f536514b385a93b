package dev.recourse.core.order;

import module java.base;

/** A deadline as outsiders see it: of what, and when; one that waits has no instant. */
public record Running(Deadline deadline, Subject subject, Optional<Instant> at) {
  private static final Comparator<Running> EARLIEST_FIRST =
      Comparator.comparing(running -> running.at().orElse(Instant.MAX));

  /** All of an order, the earliest first, those that wait at the end. */
  public static List<Running> of(Order order) {
    return order.clocks().entrySet().stream()
        .map(clock -> new Running(clock.getKey(), clock.getValue()))
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  public static List<Running> of(Order order, Part part) {
    var own = Subject.part(part.number());
    return of(order).stream().filter(running -> running.subject().equals(own)).toList();
  }

  private Running(Clock.Key key, Clock clock) {
    this(key.deadline(), key.subject(), clock.runs() ? Optional.of(clock.due()) : Optional.empty());
  }

  /** The key of the policy that it takes its period from. */
  public String kind() {
    return deadline.kind();
  }
}
