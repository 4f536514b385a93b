package dev.recourse.effects.port;

import module java.base;

/** Mails that never left: what a mailbox keeps that only pretends to send. */
public interface KeptMails {
  /** The newest first; "" is every order's and everybody's. */
  List<Kept> newest(String order, String to, int limit);

  record Kept(long number, String to, String order, String subject, String text, Instant at) {}
}
