package dev.recourse.api.web;

import dev.recourse.api.body.Binder;
import tools.jackson.databind.node.ObjectNode;

/** A body whose form depends on who sends it. */
public record Body(ObjectNode said) {
  public <R extends Record> R as(Class<R> form) {
    return Binder.bind(said, form);
  }
}
