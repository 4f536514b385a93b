package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.api.view.ActionView;
import dev.recourse.api.view.PartView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Templates;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.FlowStep;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.OrderStrip;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The page of a form: one question, its blanks as they were filled in, and how it goes on. */
@Component
final class DeedForms {
  private final Templates templates;
  private final Framing framing;

  DeedForms(Templates templates, Framing framing) {
    this.templates = templates;
    this.framing = framing;
  }

  /** Whether the reader may do it now: what {@code actions[]} says. */
  boolean isOffered(Place place, Glance glance) {
    return action(place, glance).filter(ActionView::enabled).isPresent();
  }

  /** Why not. */
  String reason(Place place, Glance glance, Words words) {
    return action(place, glance)
        .map(ActionView::reason)
        .orElseGet(() -> words.say("page.not_offered"));
  }

  /** Whether there is another step before it is sent. */
  boolean goesOn(Place place, MultiValueMap<String, String> said) {
    return said.containsKey("step");
  }

  ResponseEntity<byte[]> page(
      HttpStatus status,
      Place place,
      Glance glance,
      Visitor visitor,
      MultiValueMap<String, String> said,
      Optional<Problem> problem) {
    var words = glance.words();
    var blanks = new Blanks(place, glance, said, problem);
    var step = step(place, glance, visitor, blanks);
    var title = (problem.isPresent() ? words.say("page.error") + ": " : "") + step.question();
    var sheet =
        dev.recourse.pages.Sheet.of(title, Width.STEP, words, glance.now())
            .under("my_orders")
            .saying(blanks.wrongs().banners());
    return templates.page(
        status,
        "deed/form.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet),
            "words", words,
            "step", step,
            "blanks", blanks));
  }

  private static FlowStep step(Place place, Glance glance, Visitor visitor, Blanks blanks) {
    var words = glance.words();
    var code = place.deed().code();
    var back = new Link(glance.at(), words.say("page.back"));
    var send =
        Button.submit(
            code,
            words.sayFirst(List.of("action." + code + ".send", "action." + code), blanks.facts()));
    var keep = Button.to("keep", words.say("page.keep"), glance.at()).as(Button.Rank.TEXT);
    var question =
        words.sayFirst(
            List.of("deed." + code + "." + glance.role(), "deed." + code, "action." + code),
            blanks.facts());
    var step =
        FlowStep.of(back, question, visitor.address(), List.of(send, keep))
            .about(strip(glance))
            .carrying(blanks.carried())
            .failing(blanks.wrongs().errors());
    var hint = hint(place, glance);
    var hinted = words.knows(hint) ? step.hint(Line.of(words.say(hint, blanks.facts()))) : step;
    return place.deed().takesFiles() ? hinted.withFiles() : hinted;
  }

  /** What is to be known before it is sent; in some states more than in others. */
  private static String hint(Place place, Glance glance) {
    var general = "deed." + place.deed().code() + ".hint";
    var part =
        glance.order().parts().stream().filter(it -> it.part() == place.number()).findFirst();
    return part.map(it -> general + "." + it.status())
        .filter(glance.words()::knows)
        .orElse(general);
  }

  static OrderStrip strip(Glance glance) {
    var goods =
        glance.order().lines().stream().map(line -> line.title()).collect(Collectors.joining(", "));
    return new OrderStrip(
        null, glance.order().reference(), goods, glance.sum(glance.order().money().total()));
  }

  private static Optional<ActionView> action(Place place, Glance glance) {
    var ofOrder = Stream.ofNullable(glance.order().actions());
    var ofPart =
        glance.order().parts().stream()
            .filter(part -> part.part() == place.number())
            .map(PartView::actions)
            .filter(Objects::nonNull);
    var wanted = place.deed().of() == Deed.Of.PART ? ofPart : ofOrder;
    return wanted
        .flatMap(List::stream)
        .filter(action -> action.code().equals(place.deed().code()))
        .filter(action -> isAbout(action, place))
        .findFirst();
  }

  private static boolean isAbout(ActionView action, Place place) {
    return switch (place.deed().of()) {
      case ORDER, PART -> true;
      case OFFER -> Integer.valueOf(place.number()).equals(action.offer());
      case REFUND -> Integer.valueOf(place.number()).equals(action.refund());
    };
  }
}
