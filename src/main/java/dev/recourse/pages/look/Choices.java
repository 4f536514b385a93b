package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** Answers of which one is chosen. Big ones are cards with a consequence each. */
public record Choices(
    String name,
    String legend,
    boolean legendShown,
    boolean big,
    List<Choice> choices,
    @Nullable String error) {
  public static Choices rows(String name, String legend, List<Choice> choices) {
    return new Choices(name, legend, false, false, choices, null);
  }

  public static Choices big(String name, String legend, List<Choice> choices) {
    return new Choices(name, legend, false, true, choices, null);
  }

  public Choices failing(@Nullable String words) {
    return new Choices(name, legend, legendShown, big, choices, words);
  }

  /** Where a link from the summary of errors leads. */
  public String id() {
    return "field-" + name;
  }
}
