package dev.recourse.core.order;

/** Who did it. Every fact names one, silence included; the system has no id. */
public record Actor(Role role, String id) {
  public static final Actor SYSTEM = new Actor(Role.SYSTEM, "");
}
