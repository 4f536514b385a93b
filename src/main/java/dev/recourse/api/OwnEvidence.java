package dev.recourse.api;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Evidence;

/** The files that a caller has stored himself; naming another one's, or none, is a bad body. */
interface OwnEvidence {
  Set<Evidence> of(Actor caller, List<String> ids);
}
