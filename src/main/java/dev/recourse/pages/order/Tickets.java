package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.OfferView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Message;
import dev.recourse.pages.look.Ticket;
import dev.recourse.pages.look.When;
import dev.recourse.words.Money;
import org.jspecify.annotations.Nullable;

/** What the seller offers: his words first, then the ticket, then that nobody has to pay. */
final class Tickets {
  private final Glance glance;
  private final Acts acts;

  Tickets(Glance glance) {
    this.glance = glance;
    this.acts = new Acts(glance);
  }

  /** The open ones: those that can be accepted, or that the seller waits with. */
  List<Ticket> all() {
    return glance.order().offers().stream()
        .filter(offer -> offer.state().equals("open"))
        .map(this::ticket)
        .toList();
  }

  private Ticket ticket(OfferView offer) {
    var words = glance.words();
    var left = words.span(glance.left(offer.expiresAt()));
    var validity =
        Line.of(words.say("page.offer.valid", Map.of("at", offer.expiresAt(), "left", left)))
            .with(new When(offer.expiresAt(), words.moment(offer.expiresAt())))
            .with(new Left(offer.expiresAt(), left));
    return new Ticket(
        words.say("page.offer"),
        message(offer),
        figure(offer),
        words.say("offer_kind." + offer.kind()),
        total(offer),
        before(offer),
        validity,
        buttons(offer),
        note());
  }

  private @Nullable Message message(OfferView offer) {
    if (offer.text() == null) return null;
    var words = glance.words();
    var name =
        Objects.requireNonNullElse(glance.order().seller().name(), glance.order().seller().id());
    return new Message(
        Framing.initials(name),
        name,
        words.say("page.from.seller"),
        new When(offer.madeAt(), words.brief(offer.madeAt())),
        offer.text(),
        false,
        List.of());
  }

  private String figure(OfferView offer) {
    if (offer.percent() != null)
      return glance.words().say("page.offer.percent", Map.of("percent", offer.percent()));
    return offer.amount() != null
        ? "\u2212" + glance.sum(offer.amount())
        : glance.words().say("page.offer.bonus");
  }

  /** What would be left to pay; a bonus leaves it as it is. */
  private String total(OfferView offer) {
    return glance.words().money(new Money(reduced(offer), glance.currency()));
  }

  private @Nullable String before(OfferView offer) {
    return reduced(offer) < placed() ? glance.words().money(placed(), glance.currency()) : null;
  }

  private long placed() {
    return glance.order().money().total().amount();
  }

  private long reduced(OfferView offer) {
    var off = 0L;
    if (offer.amount() != null) off = offer.amount().amount();
    if (offer.percent() != null) off = Math.ceilDiv(placed() * offer.percent(), 100L);
    return placed() - off;
  }

  private List<Button> buttons(OfferView offer) {
    return Stream.of("accept_offer", "decline_offer")
        .flatMap(acts::enabled)
        .filter(it -> Integer.valueOf(offer.offer()).equals(it.action().offer()))
        .map(it ->
            Button.post(
                it.action().code(),
                glance.words().say("action." + it.action().code()),
                it.address(),
                Map.of()))
        .toList();
  }

  private @Nullable Line note() {
    return glance
        .next()
        .map(next -> Line.of(glance.words().say("page.offer.note", Map.of("at", next.at()))))
        .orElse(null);
  }
}
