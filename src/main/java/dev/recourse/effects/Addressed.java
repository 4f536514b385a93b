package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.words.Codes;

/**
 * A notice with all that it takes to write it.
 *
 * @param sequence of the event that it is about; 0 for a reminder
 * @param own whether its reader has just done that himself
 */
record Addressed(
    Notice notice, Telling telling, OrderId order, int sequence, boolean own, String key) {
  Person person() {
    return Readers.person(telling.papers(), notice.to());
  }

  /** Whoever it is, in all his orders: his mails come in their order. */
  String line() {
    return Codes.of(notice.to()) + ":" + person().id();
  }
}
