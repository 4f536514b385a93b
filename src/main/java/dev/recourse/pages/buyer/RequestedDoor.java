package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.RefundView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was sent, its number, and what happens next; opened later it leads to the order. */
@Controller
class RequestedDoor {
  private final OrderDoor orders;
  private final Templates templates;
  private final Framing framing;

  RequestedDoor(OrderDoor orders, Templates templates, Framing framing) {
    this.orders = orders;
    this.templates = templates;
    this.framing = framing;
  }

  @GetMapping("/orders/{id}/parts/{n}/requested")
  ResponseEntity<byte[]> sent(@PathVariable String id, @PathVariable String n, Visitor visitor) {
    var glance = orders.glance(orders.seen(id, visitor.actor()), visitor);
    var part =
        glance.order().parts().stream()
            .filter(it -> n.equals(String.valueOf(it.part())))
            .findFirst()
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return heading(part)
        .map(heading -> page(heading, glance, part, visitor))
        .orElseGet(() -> Templates.onward(glance.at()));
  }

  /** While the seller is asked, and once it is closed; nothing where it goes on otherwise. */
  private static Optional<String> heading(PartView part) {
    var request = part.cancellation();
    if (request == null) return Optional.empty();
    if (request.answerBy() != null) return Optional.of("page.cancel.sent");
    return part.endedAt() == null ? Optional.empty() : Optional.of("page.cancel.sent.at_once");
  }

  private ResponseEntity<byte[]> page(
      String heading, Glance glance, PartView part, Visitor visitor) {
    var words = glance.words();
    var sheet =
        Sheet.of(words.say(heading), Width.STEP, words, glance.now())
            .under("my_orders")
            .next(glance.next().map(Glance.Next::at));
    return templates.page(
        "buyer/requested.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet),
            "words", words,
            "heading", words.say(heading),
            "said", said(glance),
            "next", next(glance, part),
            "button", Button.to("order", words.say("page.cancel.to_order"), glance.at()).main()));
  }

  private static List<String> said(Glance glance) {
    var words = glance.words();
    var number = words.say("page.cancel.sent.number", Map.of("n", glance.order().reference()));
    var mail =
        Optional.ofNullable(glance.order().buyer().email())
            .map(RequestedDoor::masked)
            .map(it -> words.say("page.cancel.sent.mail", Map.of("text", it)));
    return Stream.concat(Stream.of(number), mail.stream()).toList();
  }

  private static String masked(String address) {
    return address.replaceFirst("^(.).*@", "$1\u2022\u2022\u2022@");
  }

  private static List<String> next(Glance glance, PartView part) {
    var words = glance.words();
    var request = Objects.requireNonNull(part.cancellation());
    var refund =
        glance.order().refunds().stream().filter(it -> it.part() == part.part()).findFirst();
    var facts = new HashMap<String, Object>();
    facts.put("at", Optional.ofNullable(request.answerBy()));
    facts.put("sum", glance.money(refund.map(RefundView::amount).orElse(part.money().held())));
    facts.put("by", refund.map(RefundView::dueBy));
    var lines =
        request.answerBy() == null
            ? Stream.of("refund", "bank", "free")
            : Stream.of("answer", "silence", "withdraw");
    var complaint = part.dispute() == null ? Stream.<String>empty() : Stream.of("complaint");
    return Stream.concat(lines, complaint)
        .map(line -> words.say("page.cancel.next." + line, facts))
        .toList();
  }
}
