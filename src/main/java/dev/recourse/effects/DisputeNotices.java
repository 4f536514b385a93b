package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;
import static dev.recourse.core.order.Role.SELLER;

import module java.base;

import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Dispute;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Subject;
import dev.recourse.reads.Feed.Then;
import dev.recourse.words.Mail;
import dev.recourse.words.Money;

/** Who is told what of a dispute. */
final class DisputeNotices {
  private DisputeNotices() {}

  static List<Notice> of(Then then) {
    return switch (then.fact().event()) {
      case Event.DisputeOpened e -> opened(e);
      case Event.DisputeAnswered e -> answered(then, e);
      case Event.DisputeEscalated e ->
          Notices.both(
              Mail.DISPUTE_ESCALATED, e.part(), (t, _) -> by(t, Deadline.MEDIATION, e.part()));
      case Event.DisputeDecided e -> decided(e);
      case Event.ProposalAccepted e -> agreed(e);
      case Event.DisputeAppealed e ->
          Notices.both(
              Mail.DISPUTE_APPEALED, e.part(), (t, _) -> by(t, Deadline.MEDIATION, e.part()));
      case Event.DisputeWithdrawn e ->
          Notices.both(Mail.DISPUTE_WITHDRAWN, e.part(), (_, _) -> Map.of());
      default -> List.of();
    };
  }

  private static List<Notice> opened(Event.DisputeOpened e) {
    return Notices.both(
        Mail.DISPUTE_OPENED,
        e.part(),
        (t, _) ->
            Map.of(
                "sum", sum(t, e.amount().orElse(0)),
                "by", t.due(Deadline.DISPUTE_ANSWER_OF_SELLER, Subject.part(e.part())),
                "ground", t.label(e.ground())));
  }

  /** The seller's first answer passes the word; what follows is seen in the order. */
  private static List<Notice> answered(Then then, Event.DisputeAnswered e) {
    var passes =
        then.fact().by().role() == SELLER
            && then.order().part(e.part()).dispute() instanceof Dispute.AwaitingBuyer;
    if (!passes) return List.of();
    return List.of(
        Notices.to(
            BUYER,
            Mail.DISPUTE_ANSWERED,
            e.part(),
            (t, _) ->
                Map.of(
                    "sum", sum(t, e.amount().orElse(0)),
                    "by", t.due(Deadline.DISPUTE_ANSWER_OF_BUYER, Subject.part(e.part())))));
  }

  private static List<Notice> decided(Event.DisputeDecided e) {
    return Notices.both(
        Mail.DISPUTE_DECIDED,
        e.part(),
        (t, _) ->
            Map.of(
                "sum", sum(t, e.amount()),
                "by", t.due(Deadline.APPEAL_WINDOW, Subject.part(e.part())),
                "outcome", t.label(e.outcome()),
                "fault", t.label(e.fault()),
                "reasons", t.said(e.words())));
  }

  private static List<Notice> agreed(Event.ProposalAccepted e) {
    return Notices.both(
        Mail.DISPUTE_DECIDED,
        e.part(),
        (t, _) ->
            Map.of(
                "sum", sum(t, e.amount()),
                "by", Optional.<Instant>empty(),
                "outcome", t.label(e.outcome()),
                "fault", t.label(Fault.NONE),
                "reasons", Optional.<String>empty()));
  }

  private static Map<String, ?> by(Telling t, Deadline deadline, int part) {
    return Map.of("by", t.due(deadline, Subject.part(part)));
  }

  private static Optional<Money> sum(Telling t, long amount) {
    return t.some(amount);
  }
}
