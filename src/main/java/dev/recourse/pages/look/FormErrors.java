package dev.recourse.pages.look;

import module java.base;

/** What is wrong with a form, said at its top; each leads to its field. */
public record FormErrors(List<Wrong> wrongs) {
  /** The same words stand at the field. */
  public record Wrong(String field, String text) {
    public String target() {
      return "#field-" + field;
    }
  }
}
