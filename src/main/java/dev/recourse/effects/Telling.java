package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Papers;
import dev.recourse.words.Money;
import dev.recourse.words.Words;

/** What a mail can say: the order as it was when it happened, in its reader's words. */
record Telling(Order order, Instant at, Papers papers, Words words) {
  Money money(long minor) {
    return new Money(minor, order.placed().currency());
  }

  /** Nothing is not worth naming. */
  Optional<Money> some(long minor) {
    return minor > 0 ? Optional.of(money(minor)) : Optional.empty();
  }

  Money held(Part part) {
    return money(part.purse().held());
  }

  Optional<Instant> due(Deadline deadline, Subject of) {
    return order.due(deadline, of);
  }

  Instant in(Term term) {
    return at.plus(order.policy().of(term));
  }

  Duration period(Term term) {
    return order.policy().of(term);
  }

  String label(Enum<?> code) {
    return words.label(code);
  }

  String labels(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(this::label).collect(Collectors.joining(", "));
  }

  Optional<String> said(int words) {
    return Optional.ofNullable(papers.texts().get(words)).filter(text -> !text.isBlank());
  }

  /** How the buyer had paid what goes back. */
  Optional<String> method(Refund refund) {
    return said(order.payment(refund.payment()).paid().label());
  }

  Optional<String> number(Part part) {
    return given(part.shipment().proof().number());
  }

  Optional<String> carrier(Part part) {
    return given(part.shipment().proof().carrier());
  }

  static Optional<String> given(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
