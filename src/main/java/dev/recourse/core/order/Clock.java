package dev.recourse.core.order;

import module java.base;

/** A deadline that is set. While it waits it stands still, and {@code stood} says since when. */
public record Clock(Instant due, Optional<Instant> stood) {

  public record Key(Deadline deadline, Subject subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byTable = deadline.compareTo(other.deadline);
      return byTable != 0 ? byTable : subject.compareTo(other.subject);
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
