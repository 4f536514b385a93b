package dev.recourse.effects;

import module java.base;

import dev.recourse.words.Mail;

/** Nobody is woken by what he can as well read in the morning. */
final class QuietHours {
  private static final LocalTime EVENING = LocalTime.of(22, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private QuietHours() {}

  /** When the night ends that is there now; empty by day. */
  static Optional<Instant> end(Instant now, ZoneId zone) {
    var here = now.atZone(zone);
    var time = here.toLocalTime();
    if (!time.isBefore(MORNING) && time.isBefore(EVENING)) return Optional.empty();
    var day = time.isBefore(MORNING) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
    return Optional.of(day.atTime(MORNING).atZone(zone).toInstant());
  }

  /**
   * What money does, what the other side declares or is decided, and from when on one may cancel is
   * told when it happens.
   */
  static boolean isUrgent(Mail mail) {
    return switch (mail) {
      case ORDER_PLACED,
          PAYMENT_RECEIVED,
          PAYMENT_CHECKED,
          REQUEST_RECEIVED,
          REQUEST_SENT,
          REQUEST_ACCEPTED,
          CLOSED_BY_SILENCE,
          CLAIM_MADE,
          PROOF_ASKED,
          DISPUTE_OPENED,
          DISPUTE_ANSWERED,
          DISPUTE_DECIDED,
          REFUND_ARRIVED,
          REFUND_LATE,
          REFUND_NEEDS_YOU,
          REFUND_FAILED,
          LATE_PAYMENT_RETURNED ->
          true;
      case PAYMENT_EXPIRES,
          CLOSED_UNPAID,
          ANSWER_SOON,
          REQUEST_REFUSED,
          SHIPPED,
          NOT_PROVED,
          DISPUTE_ESCALATED,
          DISPUTE_APPEALED,
          DISPUTE_WITHDRAWN,
          CLOSED,
          COMPLETED,
          REFUND_ON_ITS_WAY,
          OFFER_MADE,
          MESSAGE_RECEIVED ->
          false;
    };
  }
}
