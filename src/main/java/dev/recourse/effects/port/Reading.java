package dev.recourse.effects.port;

import module java.base;

/** What an adapter makes of something that came in by itself. */
public sealed interface Reading {
  /** Not from him, or not from now. Nothing of it is kept. */
  record Forged(String why) implements Reading {}

  /** From him, and not to be understood. Kept, for somebody to look at. */
  record Unreadable(String id, String why) implements Reading {}

  /** From him: his own id of it, the order as its metadata names it, and what it says. */
  record Genuine(String id, String order, Optional<ProviderFact> fact) implements Reading {}
}
