package dev.recourse.core.order;

import module java.base;

/** A deadline that is set. While it waits it stands still, and {@code stood} says since when. */
record Clock(Instant due, Optional<Instant> stood) {

  record Key(Deadline deadline, Subject subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byTable = deadline.compareTo(other.deadline);
      return byTable != 0 ? byTable : subject.compareTo(other.subject);
    }
  }

  static Clock set(Instant due) {
    return new Clock(due, Optional.empty());
  }

  boolean runs() {
    return stood.isEmpty();
  }

  Clock later(Duration by) {
    return new Clock(due.plus(by), stood);
  }

  Clock stop(Instant at) {
    return runs() ? new Clock(due, Optional.of(at)) : this;
  }

  Clock go(Instant at) {
    return stood.map(since -> set(due.plus(Duration.between(since, at)))).orElse(this);
  }
}
