package dev.recourse.core.order;

/** Who did it. Every fact names one, silence included. */
record Actor(Role role, String id) {
  static final Actor SYSTEM = new Actor(Role.SYSTEM, "recourse");

  static Actor silence(Deadline deadline) {
    return new Actor(Role.SYSTEM, deadline.name());
  }
}
