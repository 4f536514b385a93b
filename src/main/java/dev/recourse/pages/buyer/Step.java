package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.pages.deed.Blanks;
import dev.recourse.pages.look.FormErrors;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Note;
import dev.recourse.pages.look.OrderStrip;
import org.jspecify.annotations.Nullable;

/** One page of a form that has several. Whatever is pressed carries everything along. */
public record Step(Head head, Body body, Foot foot) {

  /**
   * Above the question.
   *
   * @param files whether it takes files
   * @param back the page before, as the form knows it; null on the first, which leads to the order
   */
  public record Head(
      String address,
      Link order,
      @Nullable Go back,
      OrderStrip strip,
      int number,
      int count,
      String question,
      @Nullable Line hint,
      @Nullable FormErrors errors,
      boolean files) {}

  /** What is asked, or what was answered. */
  public record Body(
      List<Blanks.Drawn> blanks,
      List<Answered> answers,
      @Nullable Note note,
      @Nullable More more,
      List<String> files) {
    static Body asking(List<Blanks.Drawn> blanks) {
      return new Body(blanks, List.of(), null, null, List.of());
    }

    Body explained(More other) {
      return new Body(blanks, answers, note, other, files);
    }

    Body noted(Note other) {
      return new Body(blanks, answers, other, more, files);
    }
  }

  /** How it goes on; the way out is as large as the way on where it counts. */
  public record Foot(
      List<Map.Entry<String, String>> carried, Go on, Link keep, boolean keepIsFull) {}

  /** A button of the form: where it leads, by the name of a page. */
  public record Go(String to, String label, String code) {}

  /** An answer, and where it can be changed. */
  public record Answered(String label, String value, @Nullable String note, @Nullable Go change) {}

  /** Behind a heading, for those who want to know. */
  public record More(String heading, List<String> lines) {}
}
