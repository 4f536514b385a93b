package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.form.MediatorForms.Blamed;
import dev.recourse.api.problem.Problem;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.DecisionBar;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.FormErrors;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** Where a decision is written: two sums that add up, whose fault, and the reasons. */
public final class Bars {
  private static final int LONGEST = 5_000;

  private final CaseView view;
  private final Words words;
  private final Optional<Draft> draft;
  private final Optional<Problem> problem;

  Bars(CaseView view, Optional<Draft> draft, Optional<Problem> problem) {
    this.view = view;
    this.words = view.glance().words();
    this.draft = draft;
    this.problem = problem;
  }

  /** About fault no money moves: only whose it was, and why. */
  public record FaultBar(
      String url, Field fault, Field reason, Button preview, @Nullable FormErrors errors) {}

  FaultBar aboutFault() {
    return new FaultBar(url(), fault(), reasons(), preview(), errors());
  }

  /** The sums that were shown go along: whichever of both is changed, the other follows. */
  DecisionBar aboutMoney(Split asked) {
    var split = draft.map(asked::as).orElse(asked);
    var language = words.reader().language();
    var buyer = draft.map(Draft::toBuyer).filter(it -> !it.isBlank());
    var seller = draft.map(Draft::toSeller).filter(it -> !it.isBlank());
    return new DecisionBar(
        url(),
        Map.of("shown", String.valueOf(split.buyer())),
        sum(Draft.TO_BUYER, buyer.orElseGet(() -> split.written(split.buyer(), language))),
        sum(Draft.TO_SELLER, seller.orElseGet(() -> split.written(split.seller(), language))),
        words.say("field.to_buyer"),
        split.sum(),
        split.buyer(),
        split.currency().getDefaultFractionDigits(),
        fault(),
        reasons(),
        preview(),
        errors());
  }

  private String url() {
    return view.address() + "/preview";
  }

  private Field sum(String name, String value) {
    return Field.text(name, words.say("field." + name), value)
        .as(Field.Kind.SUM)
        .needed()
        .failing(wrong(name));
  }

  private Field fault() {
    var none = new Field.Option("", words.say("page.verdict.choose"));
    var all =
        Stream.of(Blamed.values())
            .map(Codes::of)
            .map(code -> new Field.Option(code, words.say("fault." + code)));
    return Field.select(
            Draft.FAULT,
            words.say("field.fault"),
            draft.map(Draft::fault).orElse(""),
            Stream.concat(Stream.of(none), all).toList())
        .failing(wrong(Draft.FAULT));
  }

  private Field reasons() {
    return Field.area(
            Draft.REASONS,
            words.say("field.reasons"),
            draft.map(Draft::reasons).orElse(""),
            LONGEST)
        .needed()
        .failing(wrong(Draft.REASONS));
  }

  private Button preview() {
    return Button.submit("preview", words.say("page.verdict.preview"));
  }

  private @Nullable String wrong(String field) {
    return wrongs()
        .filter(it -> it.field().equals(field))
        .map(Problem.FieldProblem::message)
        .findFirst()
        .orElse(null);
  }

  private @Nullable FormErrors errors() {
    var all =
        wrongs()
            .map(it ->
                new FormErrors.Wrong(
                    it.field(), words.say("field." + it.field()) + ": " + it.message()))
            .toList();
    return all.isEmpty() ? null : new FormErrors(all);
  }

  private Stream<Problem.FieldProblem> wrongs() {
    return problem.stream().flatMap(it -> it.errors().stream());
  }
}
