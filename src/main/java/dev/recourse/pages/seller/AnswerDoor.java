package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.PartView;
import dev.recourse.core.policy.Term;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import dev.recourse.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a seller answers a request to cancel. */
@Controller
class AnswerDoor {
  private final OrderDoor orders;
  private final Templates templates;
  private final Framing framing;

  AnswerDoor(OrderDoor orders, Templates templates, Framing framing) {
    this.orders = orders;
    this.templates = templates;
    this.framing = framing;
  }

  /** Whoever comes to agree sees the other way as well. */
  @GetMapping({"/orders/{id}/parts/{n}/answer", "/orders/{id}/parts/{n}/accept_cancellation"})
  ResponseEntity<byte[]> answer(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam Optional<Integer> since,
      Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    var part = part(orders.glance(seen, visitor), n);
    return CancellationAnswer.of(part, proofUntil(seen))
        .map(page -> drawn(page, part, orders.news(seen, visitor, since), visitor))
        .orElseGet(() -> nothing(seen, part, since, visitor));
  }

  private static Glance part(Glance order, String number) {
    return order.order().parts().stream()
        .filter(part -> String.valueOf(part.part()).equals(number))
        .findFirst()
        .map(order::part)
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  /** If he said now that it is shipped, his proof could follow until then. */
  private static Instant proofUntil(Seen seen) {
    return seen.now().plus(seen.order().policy().of(Term.SHIPMENT_PROOF));
  }

  private ResponseEntity<byte[]> drawn(
      CancellationAnswer page, Glance part, Function<Words, List<Banner>> news, Visitor visitor) {
    var sheet = orders.sheet(part, visitor);
    return templates.page(
        "seller/answer.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet),
            "words", part.words(),
            "page", page,
            "fresh", visitor.address() + "?since=" + part.order().version(),
            "news", news.apply(part.words())));
  }

  /** The buyer took it back meanwhile, or it was answered: the order as it is, and why. */
  private ResponseEntity<byte[]> nothing(
      Seen seen, Glance part, Optional<Integer> since, Visitor visitor) {
    var state =
        part.part()
            .map(PartView::cancellation)
            .map(it -> "page.answer.nothing." + it.state())
            .orElse("page.answer.nothing");
    return orders.instead(
        seen,
        visitor,
        since,
        words ->
            List.of(
                Banner.news(
                    Line.of(words.sayFirst(List.of(state, "page.answer.nothing"), Map.of())))));
  }
}
