package dev.recourse.effects.port;

import module java.base;

import dev.recourse.core.order.OrderId;

/** Where mails leave. The same key is the same mail, however often it is given. */
public interface Mailbox {
  Outcome<Instant> send(Mail mail);

  /** Plain text, in the reader's language (BCP 47). Without an address nothing leaves for real. */
  record Mail(String key, To to, About about, String language, String subject, String text) {}

  record To(String person, Optional<String> address) {}

  record About(OrderId order, String kind) {}
}
