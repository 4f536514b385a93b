package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.cart.CartView;
import dev.recourse.api.cart.CartView.ChangeView;
import dev.recourse.api.view.MoneyView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Table;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws what can be had again, and what has changed. */
@Component
final class CartPages {
  private final Templates templates;
  private final Framing framing;

  CartPages(Templates templates, Framing framing) {
    this.templates = templates;
    this.framing = framing;
  }

  ResponseEntity<byte[]> differences(Glance glance, Visitor visitor, CartView cart) {
    var words = glance.words();
    var heading = words.say("page.cart.title", Map.of("n", glance.order().reference()));
    var same = cart.changes().isEmpty();
    var said = cart.items().isEmpty() ? "nothing" : same ? "same" : "differs";
    var keep = Button.to("keep", words.say("page.back"), glance.at()).as(Button.Rank.TEXT);
    var label = words.say(same ? "page.cart.add.same" : "page.cart.add");
    var add = Button.post("re_add_to_cart", label, visitor.address(), accepted()).main();
    return templates.page(
        "buyer/cart.jte",
        Map.of(
            "frame",
            framing.frame(visitor, sheet(glance, heading)),
            "words",
            words,
            "back",
            new Link(glance.at(), words.say("page.back")),
            "heading",
            heading,
            "said",
            words.say("page.cart." + said),
            "changes",
            same ? List.of() : List.of(changes(glance, cart)),
            "items",
            cart.items().isEmpty() ? List.of() : List.of(items(glance, cart)),
            "buttons",
            cart.items().isEmpty() ? List.of(keep) : List.of(add, keep)));
  }

  /** The page shows all differences, so its button accepts them. */
  private static Map<String, String> accepted() {
    return Map.of("accept", "true", "once", UUID.randomUUID().toString());
  }

  private static Table changes(Glance glance, CartView cart) {
    var words = glance.words();
    var columns =
        List.of(
            new Table.Column(words.say("page.cart.item"), false),
            new Table.Column(words.say("page.cart.what"), false),
            new Table.Column(words.say("page.cart.was"), true),
            new Table.Column(words.say("page.cart.now"), true));
    var rows = cart.changes().stream().map(change -> row(glance, change)).toList();
    return new Table(words.say("page.cart.what"), columns, rows);
  }

  private static List<Line> row(Glance glance, ChangeView change) {
    var words = glance.words();
    var line = change.line();
    var goods =
        line == null ? words.say("page.cart.all") : glance.order().lines().get(line - 1).title();
    return Stream.of(
            goods,
            words.say("page.cart." + Codes.of(change.kind())),
            value(glance, change.was()),
            value(glance, change.now()))
        .map(Line::of)
        .toList();
  }

  private static String value(Glance glance, @Nullable Object value) {
    if (value instanceof MoneyView money) return glance.sum(money);
    return value == null ? "\u2014" : value.toString();
  }

  private static Table items(Glance glance, CartView cart) {
    var words = glance.words();
    var columns =
        List.of(
            new Table.Column(words.say("page.cart.item"), false),
            new Table.Column(words.say("page.cart.price_changed"), true));
    var rows =
        cart.items().stream()
            .map(item ->
                List.of(
                    Line.of(item.title() + " \u00D7\u00A0" + item.quantity()),
                    Line.of(glance.sum(item.unitPrice()))))
            .toList();
    return new Table(words.say("page.cart.had"), columns, rows);
  }

  ResponseEntity<byte[]> added(Glance glance, Visitor visitor, int count) {
    var words = glance.words();
    var heading = words.say("page.cart.done");
    var order = Button.to("order", words.say("page.cancel.to_order"), glance.at());
    var state =
        new PayPages.State(
            Icon.CART,
            Tone.GOOD,
            heading,
            words.say("page.cart.done.text", Map.of("count", count)),
            List.of(order));
    return templates.page(
        "buyer/payment.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet(glance, heading)),
            "words", words,
            "state", state));
  }

  private static Sheet sheet(Glance glance, String title) {
    return Sheet.of(title, Width.STEP, glance.words(), glance.now()).under("my_orders");
  }
}
