package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** The card that answers: state, next step, until when, what silence does, what can be done. */
public record Answer(
    List<Badge> badges,
    @Nullable Sum sum,
    Line headline,
    @Nullable Line under,
    @Nullable Bar bar,
    List<Line> sentences,
    List<Fact> facts,
    List<Button> buttons,
    @Nullable Line note,
    List<Unavailable> unavailable) {

  public static Answer of(Badge badge, Line headline) {
    return new Answer(
        List.of(badge),
        null,
        headline,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  /** Those under the hairline. */
  public List<Unavailable> small() {
    return unavailable.stream().filter(it -> !it.big()).toList();
  }

  /** Those that stand where a button stood. */
  public List<Unavailable> big() {
    return unavailable.stream().filter(Unavailable::big).toList();
  }
}
