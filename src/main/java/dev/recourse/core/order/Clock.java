package dev.recourse.core.order;

import module java.base;

/** A deadline that is set. While it waits it stands still, and {@code stood} says since when. */
public record Clock(Instant due, Optional<Instant> stood) {

  /** In the order of the policy's table, then by part. */
  public record Key(Deadline deadline, Subject subject) implements Comparable<Key> {
    private static final Comparator<Key> BY_TABLE =
        Comparator.comparing((Key key) -> key.deadline.term)
            .thenComparing(Key::subject)
            .thenComparing(Key::deadline);

    @Override
    public int compareTo(Key other) {
      return BY_TABLE.compare(this, other);
    }
  }

  public static Clock set(Instant due) {
    return new Clock(due, Optional.empty());
  }

  public boolean runs() {
    return stood.isEmpty();
  }

  public Clock later(Duration by) {
    return new Clock(due.plus(by), stood);
  }

  public Clock stop(Instant at) {
    return runs() ? new Clock(due, Optional.of(at)) : this;
  }

  public Clock go(Instant at) {
    return stood.map(since -> set(due.plus(Duration.between(since, at)))).orElse(this);
  }
}
