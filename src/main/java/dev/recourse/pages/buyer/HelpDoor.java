package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.view.OrderView;
import dev.recourse.core.order.Role;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.Shelf;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How to cancel, in six steps; beside each step the buyer's own orders that stand there now. */
@Controller
class HelpDoor {
  private static final int READ = 50;
  private static final List<String> STEPS =
      List.of("unpaid", "offers", "paid", "complaint", "answer", "claim");

  /** At which step an order stands, by the codes it carries; the first that fits counts. */
  private static final Map<String, String> PLACES =
      Map.of(
          "shipment_unconfirmed", "claim",
          "shipment_claimed", "claim",
          "in_dispute", "complaint",
          "offer.open", "offers",
          "awaiting_payment", "unpaid",
          "payment_verification", "paid",
          "awaiting_shipment", "paid",
          "cancellation_requested", "answer");

  private final Shelf shelf;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  HelpDoor(Shelf shelf, Templates templates, Framing framing, InstantSource clock) {
    this.shelf = shelf;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping("/help")
  ResponseEntity<byte[]> help(Visitor visitor) {
    var words = visitor.words();
    var sheet = Sheet.of(words.say("page.guide.title"), Width.STEP, words, clock.instant());
    return templates.page(
        "buyer/help.jte",
        Map.of(
            "frame",
            framing.frame(visitor, sheet),
            "words",
            words,
            "steps",
            STEPS,
            "orders",
            orders(visitor)));
  }

  private Map<String, List<Link>> orders(Visitor visitor) {
    if (!visitor.is(Role.BUYER)) return Map.of();
    return shelf.pile(visitor.actor(), READ).orders().stream()
        .map(seen -> shelf.listed(seen, visitor))
        .filter(glance -> step(glance.order()).isPresent())
        .collect(
            Collectors.groupingBy(
                glance -> step(glance.order()).orElseThrow(),
                Collectors.mapping(HelpDoor::link, Collectors.toList())));
  }

  private static Link link(Glance glance) {
    var goods = glance.order().lines().getFirst().title();
    return new Link(glance.at(), glance.order().reference() + " \u00B7 " + goods);
  }

  private static Optional<String> step(OrderView order) {
    var requests =
        order.parts().stream()
            .flatMap(part -> Stream.ofNullable(part.cancellation()))
            .map(request -> request.state());
    var offers = order.offers().stream().map(offer -> "offer." + offer.state());
    return Stream.of(order.flags().stream(), requests, offers, Stream.of(order.status()))
        .flatMap(codes -> codes)
        .map(PLACES::get)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
