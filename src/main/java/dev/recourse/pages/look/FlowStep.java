package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * One question a page: the way back, the order, the step, the question and the form around the
 * answers.
 */
public record FlowStep(
    Link back,
    @Nullable OrderStrip strip,
    int step,
    int steps,
    String question,
    @Nullable Line hint,
    @Nullable FormErrors errors,
    String url,
    Map<String, String> fields,
    boolean posts,
    boolean files,
    List<Button> buttons) {

  /** A step of a form that posts; the buttons are those at its end. */
  public static FlowStep of(Link back, String question, String url, List<Button> buttons) {
    return new FlowStep(
        back, null, 0, 0, question, null, null, url, Map.of(), true, false, List.copyOf(buttons));
  }

  public FlowStep about(OrderStrip order) {
    return new FlowStep(
        back, order, step, steps, question, hint, errors, url, fields, posts, files, buttons);
  }

  public FlowStep step(int number, int all) {
    return new FlowStep(
        back, strip, number, all, question, hint, errors, url, fields, posts, files, buttons);
  }

  public FlowStep hint(Line words) {
    return new FlowStep(
        back, strip, step, steps, question, words, errors, url, fields, posts, files, buttons);
  }

  public FlowStep failing(@Nullable FormErrors found) {
    return new FlowStep(
        back, strip, step, steps, question, hint, found, url, fields, posts, files, buttons);
  }

  public FlowStep carrying(Map<String, String> hidden) {
    return new FlowStep(
        back,
        strip,
        step,
        steps,
        question,
        hint,
        errors,
        url,
        Map.copyOf(hidden),
        posts,
        files,
        buttons);
  }

  /** The answers go into the address: for steps that change nothing. */
  public FlowStep asking() {
    return new FlowStep(
        back, strip, step, steps, question, hint, errors, url, fields, false, files, buttons);
  }

  public FlowStep withFiles() {
    return new FlowStep(
        back, strip, step, steps, question, hint, errors, url, fields, posts, true, buttons);
  }
}
