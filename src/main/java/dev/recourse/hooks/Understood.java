package dev.recourse.hooks;

import module java.base;

import dev.recourse.core.order.Command;

/** What an event of a provider comes to, on its order as it is now. */
sealed interface Understood {
  record Do(Command command) implements Understood {}

  /** It says nothing new. */
  record Nothing() implements Understood {}

  /** What it follows from has not come yet: events come in any order. */
  record NotYet() implements Understood {}

  /** Its rejection comes after the payment was verified, or the order has ended. */
  record TooLate() implements Understood {}

  /** It cannot be: another currency, say. */
  record Impossible() implements Understood {}
}
