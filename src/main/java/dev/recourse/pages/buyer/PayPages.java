package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.view.PaymentView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Choice;
import dev.recourse.pages.look.Choices;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Aside;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the pages around a payment. */
@Component
public final class PayPages {
  /** The ways to pay that the sandbox's provider plays. */
  private static final List<String> METHODS =
      List.of(
          "card_ok",
          "card_verified_fast",
          "card_declined",
          "card_pending",
          "card_risky",
          "card_refund_slow",
          "card_refund_fails",
          "card_refund_reversed",
          "card_refund_unknown_done",
          "card_refund_unknown_lost");

  /** So often the page looks again by itself, every so many seconds; then by a press. */
  private static final int LOOKS = 8;

  private static final int SECONDS = 2;

  private final Templates templates;
  private final Framing framing;
  private final Installation installation;

  PayPages(Templates templates, Framing framing, Installation installation) {
    this.templates = templates;
    this.framing = framing;
    this.installation = installation;
  }

  /** What a payment has come to, with one way on. */
  public record State(Icon icon, Tone tone, String heading, String text, List<Button> buttons) {}

  ResponseEntity<byte[]> ask(Glance glance, Visitor visitor) {
    var words = glance.words();
    var label = words.say("page.pay.go");
    var pay =
        installation.sandbox()
            ? Button.to("start_payment", label, glance.at() + "/sandbox_bank")
            : Button.post("start_payment", label, visitor.address(), once());
    var later = Button.to("keep", words.say("page.pay.later"), glance.at()).as(Button.Rank.TEXT);
    return templates.page(
        "buyer/pay.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet(glance, title(glance))),
            "words", words,
            "heading", title(glance),
            "until",
                glance
                    .next()
                    .map(next -> words.say("page.pay.until", Map.of("at", next.at())))
                    .orElse(""),
            "items", new Aside(glance).items(),
            "buttons", List.of(pay.main(), later)));
  }

  private static Map<String, String> once() {
    return Map.of("once", UUID.randomUUID().toString());
  }

  private static String title(Glance glance) {
    return glance.words().say("page.pay.title", Map.of("sum", glance.money(glance.due())));
  }

  ResponseEntity<byte[]> bank(Glance glance, Visitor visitor) {
    var words = glance.words();
    var methods =
        METHODS.stream()
            .map(method ->
                new Choice(
                    method,
                    words.say("page.bank." + method),
                    null,
                    words.say("page.bank." + method + ".means"),
                    method.equals(METHODS.getFirst())))
            .toList();
    return templates.page(
        "buyer/bank.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet(glance, words.say("page.bank"))),
            "words", words,
            "n", glance.order().reference(),
            "sum", glance.sum(glance.due()),
            "pay", words.say("page.bank.pay", Map.of("sum", glance.money(glance.due()))),
            "order", glance.at(),
            "once", once(),
            "methods", Choices.big("method", words.say("field.method"), methods)));
  }

  ResponseEntity<byte[]> waiting(Glance glance, Visitor visitor, String looked) {
    var words = glance.words();
    var here = glance.at() + "/payment";
    var times = looked.matches("[0-9]{1,3}") ? Integer.parseInt(looked) : LOOKS;
    var state =
        new State(
            Icon.CLOCK,
            Tone.MOVE,
            words.say("page.pay.waiting"),
            words.say("page.pay.waiting.hint"),
            List.of(
                Button.to("look", words.say("page.pay.look"), here + "?looked=" + LOOKS),
                order(glance)));
    var page = state(glance, visitor, state);
    return times >= LOOKS
        ? page
        : ResponseEntity.status(page.getStatusCode())
            .headers(page.getHeaders())
            .header("Refresh", SECONDS + ";url=" + here + "?looked=" + (times + 1))
            .body(page.getBody());
  }

  boolean isFailure(Glance glance, PaymentView payment) {
    return glance.words().knows("page.pay.failed." + payment.state());
  }

  ResponseEntity<byte[]> failed(Glance glance, Visitor visitor, PaymentView payment) {
    var words = glance.words();
    var again =
        Button.to("start_payment", words.say("page.pay.again"), glance.at() + "/start_payment");
    var state =
        new State(
            Icon.CROSS,
            Tone.LATE,
            words.say("page.pay.failed"),
            words.say("page.pay.failed." + payment.state()),
            glance.due().amount() > 0
                ? List.of(again.main(), order(glance))
                : List.of(order(glance)));
    return state(glance, visitor, state);
  }

  private static Button order(Glance glance) {
    return Button.to("order", glance.words().say("page.cancel.to_order"), glance.at());
  }

  private ResponseEntity<byte[]> state(Glance glance, Visitor visitor, State state) {
    var frame = framing.frame(visitor, sheet(glance, state.heading()));
    return templates.page(
        "buyer/payment.jte", Map.of("frame", frame, "words", glance.words(), "state", state));
  }

  private static Sheet sheet(Glance glance, String title) {
    return Sheet.of(title, Width.STEP, glance.words(), glance.now()).under("my_orders");
  }
}
