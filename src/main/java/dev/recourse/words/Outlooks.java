package dev.recourse.words;

import module java.base;

import dev.recourse.core.order.About;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Dispute;
import dev.recourse.core.order.Outlook;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Shipment;

/** What comes next if nobody acts: of a deadline alone, and of an order or a part as a whole. */
public final class Outlooks {
  private final Words words;

  public Outlooks(Words words) {
    this.words = words;
  }

  /** Of a part's deadline, whose dispute and shipment tell the special cases apart. */
  public String consequence(Deadline deadline, Optional<Part> part, Optional<Instant> at) {
    return consequence(Codes.of(deadline), part.map(p -> special(deadline, p)).orElse(""), at);
  }

  /**
   * What happens when a deadline runs out; one that waits has no moment. Special cases: {@code
   * fault} (a dispute about it), {@code appealed}, {@code unconfirmed} (a shipment), else empty.
   */
  public String consequence(String deadline, String special, Optional<Instant> at) {
    var general = "deadline." + deadline;
    return words.sayFirst(List.of(general + "." + special, general), Map.of("at", at));
  }

  /** The deadline, if it is known, says more than the event alone. */
  public String sentence(Outlook outlook, Optional<Deadline> deadline) {
    return sentence(
        outlook.next(),
        deadline.map(Codes::of).orElse(""),
        outlook.at(),
        Codes.of(outlook.waitingFor()));
  }

  /** The event to come, the deadline that writes it (empty if unknown), and who is awaited. */
  public String sentence(String event, String deadline, Instant at, String awaited) {
    var general = "outlook." + event;
    var keys = List.of(general + "." + deadline, general, "outlook.other");
    return words.sayFirst(keys, Map.of("at", at)) + " " + words.say("awaited." + awaited);
  }

  public String nothing() {
    return words.say("outlook.nothing");
  }

  private static String special(Deadline deadline, Part part) {
    return switch (deadline) {
      case DISPUTE_ANSWER_OF_SELLER, DISPUTE_ANSWER_OF_BUYER ->
          part.dispute().is(About.FAULT) ? "fault" : "";
      case MEDIATION -> part.dispute() instanceof Dispute.Appealed ? "appealed" : "";
      case BUYER_PROTECTION -> part.shipment() instanceof Shipment.Claimed ? "unconfirmed" : "";
      case PAYMENT_LEASE,
          PAYMENT_WINDOW,
          PAYMENT_VERIFICATION,
          SHIP_BY,
          SHIP_OR_CLOSE,
          SELLER_ANSWER,
          SHIPMENT_PROOF,
          PROOF_REQUEST_ANSWER,
          QUICK_DECISION,
          APPEAL_WINDOW,
          REFUND_WINDOW ->
          "";
    };
  }
}
