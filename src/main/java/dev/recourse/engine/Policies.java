package dev.recourse.engine;

import module java.base;

import dev.recourse.core.policy.Policy;

/** The policies by name and version. What was once kept under both never changes. */
public interface Policies {
  /** The one that new orders are placed under, if there is one of that name. */
  Optional<Policy> current(String name);

  /** The one an order was placed under; a fault if it is not there. */
  Policy policy(String name, int version);
}
