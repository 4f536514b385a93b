package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Subject;
import dev.recourse.reads.Feed;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Seen;
import dev.recourse.words.Codes;
import dev.recourse.words.Mail;
import dev.recourse.words.Words;

/**
 * Mails that come before something happens: the deadlines are looked through ahead of time, and the
 * follower's own instant says how far that was done. An order whose next deadline is another one at
 * that moment (a payment is under way) gets none.
 */
final class Reminders {
  private record Ahead(Deadline deadline, Duration left, Mail mail, Role to) {
    String status() {
      return deadline == Deadline.PAYMENT_WINDOW ? "awaiting_payment" : "cancellation_requested";
    }
  }

  private static final List<Ahead> ALL =
      List.of(
          new Ahead(Deadline.PAYMENT_WINDOW, Duration.ofDays(3), Mail.PAYMENT_EXPIRES, Role.BUYER),
          new Ahead(Deadline.PAYMENT_WINDOW, Duration.ofDays(1), Mail.PAYMENT_EXPIRES, Role.BUYER),
          new Ahead(Deadline.SELLER_ANSWER, Duration.ofDays(7), Mail.ANSWER_SOON, Role.SELLER),
          new Ahead(Deadline.SELLER_ANSWER, Duration.ofDays(2), Mail.ANSWER_SOON, Role.SELLER),
          new Ahead(Deadline.SELLER_ANSWER, Duration.ofHours(6), Mail.ANSWER_SOON, Role.SELLER));

  private static final Actor THE_HOUSE = new Actor(Role.OPERATOR, "");

  /** So many in one go; the next round goes on with the rest. */
  private static final int MOST = 1_000;

  private final Feed feed;
  private final Orders orders;

  Reminders(Feed feed, Orders orders) {
    this.feed = feed;
    this.orders = orders;
  }

  /** The first instant after the given one at which somebody is to be reminded. */
  Optional<Instant> next(Instant done) {
    return ALL.stream()
        .flatMap(ahead ->
            feed.nextDeadline(ahead.status(), done.plus(ahead.left)).stream()
                .map(due -> due.minus(ahead.left)))
        .min(Comparator.naturalOrder());
  }

  List<Addressed> due(Instant done, Instant now) {
    if (done.equals(Instant.EPOCH)) return List.of();
    return ALL.stream().flatMap(ahead -> due(ahead, done, now).stream()).toList();
  }

  /** The same one, of the order as it is now; empty where its reason is gone. */
  Optional<Addressed> again(OrderId order, String key) {
    return orders.byId(order, THE_HOUSE).stream()
        .flatMap(seen -> ALL.stream().flatMap(ahead -> running(ahead, seen)))
        .filter(reminder -> reminder.key().equals(key))
        .findFirst();
  }

  private static Stream<Addressed> running(Ahead ahead, Seen seen) {
    return Subject.all(ahead.deadline.of, seen.order())
        .filter(subject -> seen.order().due(ahead.deadline, subject).isPresent())
        .map(subject -> reminder(ahead, seen, subject));
  }

  private List<Addressed> due(Ahead ahead, Instant done, Instant now) {
    var from = done.plus(ahead.left);
    var to = now.plus(ahead.left);
    return feed.deadlines(ahead.status(), from, to, MOST).stream()
        .flatMap(id -> orders.byId(id, THE_HOUSE).stream())
        .flatMap(seen -> due(ahead, seen, from, to))
        .toList();
  }

  private static Stream<Addressed> due(Ahead ahead, Seen seen, Instant from, Instant to) {
    return Subject.all(ahead.deadline.of, seen.order())
        .filter(subject ->
            seen.order()
                .due(ahead.deadline, subject)
                .filter(due -> due.isAfter(from) && !due.isAfter(to))
                .isPresent())
        .map(subject -> reminder(ahead, seen, subject));
  }

  private static Addressed reminder(Ahead ahead, Seen seen, Subject subject) {
    var words = Words.to(Readers.of(seen.papers(), ahead.to));
    var telling = new Telling(seen.order(), seen.now(), seen.papers(), words);
    var notice = Notice.of(ahead.mail, ahead.to, t -> facts(ahead, t, subject));
    var key =
        String.join(
            ":",
            seen.id().toString(),
            Codes.of(ahead.mail) + subject.number(),
            ahead.left.toString(),
            telling.due(ahead.deadline, subject).map(Instant::toString).orElse(""));
    var about = subject.isPart() ? notice.about(subject.number()) : notice;
    return new Addressed(about, telling, seen.id(), 0, false, key);
  }

  private static Map<String, ?> facts(Ahead ahead, Telling t, Subject subject) {
    var by = t.due(ahead.deadline, subject);
    var sum =
        subject.isPart() ? t.held(t.order().part(subject.number())) : t.money(t.order().due());
    return Map.of("sum", sum, "by", by, "left", by.map(due -> Duration.between(t.at(), due)));
  }
}
