package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event;

/** One type of event: its name for ever, how its payload is written and how it is read. */
record Form<E extends Event>(String type, Class<E> of, Writing<E> write, Reading<E> read) {
  interface Writing<E> {
    Out to(Out out, E event);
  }

  interface Reading<E> {
    E from(In in);
  }

  /** An event that says nothing but that it happened. */
  static <E extends Event> Form<E> bare(String type, Class<E> of, Reading<E> read) {
    return new Form<>(type, of, (out, _) -> out, read);
  }

  void put(Out out, Event event) {
    write.to(out, of.cast(event));
  }
}
