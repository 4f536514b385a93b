package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;
import static dev.recourse.core.order.Role.SELLER;

import module java.base;

import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Subject;
import dev.recourse.reads.Feed.Then;
import dev.recourse.words.Mail;

/** Who is told what of a shipment and its proof. */
final class ShipmentNotices {
  private ShipmentNotices() {}

  static List<Notice> of(Then then) {
    return switch (then.fact().event()) {
      case Event.ShipmentClaimed e ->
          List.of(Notices.to(BUYER, Mail.CLAIM_MADE, e.part(), ShipmentNotices::claim));
      case Event.PartShipped e -> shipped(then, e.part());
      case Event.ShipmentUnproved e ->
          List.of(
              Notices.to(
                  BUYER,
                  Mail.NOT_PROVED,
                  e.part(),
                  (t, part) -> Map.of("sum", t.held(part), "at", t.at())));
      case Event.ProofRequested e ->
          List.of(
              Notices.to(
                  SELLER,
                  Mail.PROOF_ASKED,
                  e.part(),
                  (t, part) ->
                      Map.of(
                          "by", t.due(Deadline.PROOF_REQUEST_ANSWER, Subject.part(part.number())),
                          "wants", t.labels(new TreeSet<>(e.wants())))));
      default -> List.of();
    };
  }

  private static Map<String, ?> claim(Telling t, Part part) {
    var facts = new HashMap<String, Object>(parcel(t, part));
    facts.put("by", t.due(Deadline.SHIPMENT_PROOF, Subject.part(part.number())));
    facts.put("verdict", Optional.<String>empty());
    return facts;
  }

  static Map<String, ?> parcel(Telling t, Part part) {
    return Map.of("number", t.number(part), "carrier", t.carrier(part));
  }

  /** Of a claim that stands the refusal of the request, or its withdrawal, was told. */
  private static List<Notice> shipped(Then then, int number) {
    if (then.fact().by().role() != SELLER) return List.of();
    return List.of(
        Notices.to(
            BUYER,
            Mail.SHIPPED,
            number,
            (t, part) -> {
              var facts = new HashMap<String, Object>(parcel(t, part));
              facts.put("by", t.due(Deadline.BUYER_PROTECTION, Subject.part(number)));
              return facts;
            }));
  }
}
