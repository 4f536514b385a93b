package dev.recourse.api.body;

import module java.base;

/** A request whose fields, each fine by itself, may not fit together. */
public interface Checked {
  Stream<Fault> faults();

  static Stream<Fault> when(boolean wrong, String field, String key) {
    return wrong ? Stream.of(Fault.of(field, key)) : Stream.empty();
  }
}
