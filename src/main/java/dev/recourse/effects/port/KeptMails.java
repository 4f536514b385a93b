package dev.recourse.effects.port;

import module java.base;

/** Mails that never left: what a mailbox keeps that only pretends to send. */
public interface KeptMails {
  /** The newest first; "" is every order's and everybody's. */
  List<Kept> newest(String order, String to, int limit);

  /** What a mail says, in the language that it is written in. */
  record Letter(String language, String subject, String text) {}

  record Kept(long number, String to, String order, Letter letter, Instant at) {}
}
