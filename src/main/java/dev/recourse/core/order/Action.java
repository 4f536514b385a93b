package dev.recourse.core.order;

import module java.base;

/** A button: allowed, or grey with the refusal. From the same rows that refuse the command. */
public record Action(Class<?> command, Optional<Refusal> refusal) {

  public static List<Action> of(Order order, Subject subject, Actor reader, Instant now) {
    var scene = Scene.at(order, subject, reader, now);
    return Lifecycle.rows(subject)
        .filter(row -> row.by().contains(reader.role()))
        .map(row -> new Action(row.command(), row.cell(scene)))
        .filter(action -> action.refusal().map(Refusal::listed).orElse(true))
        .toList();
  }
}
