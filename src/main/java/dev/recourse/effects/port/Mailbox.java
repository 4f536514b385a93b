package dev.recourse.effects.port;

import module java.base;

import dev.recourse.core.order.OrderId;

/** Where mails leave. The same key is the same mail, however often it is given. */
public interface Mailbox {
  Outcome<Instant> send(Mail mail);

  /** Without an address nothing leaves for real. */
  record Mail(String key, To to, About about, Content content) {}

  /** The same words as plain text and as HTML, in the reader's language (BCP 47). */
  record Content(String language, String subject, String text, String html) {}

  record To(String person, Optional<String> address) {}

  record About(OrderId order, String kind) {}
}
