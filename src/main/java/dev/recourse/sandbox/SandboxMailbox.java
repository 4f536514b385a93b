package dev.recourse.sandbox;

import module java.base;
import module java.sql;

import dev.recourse.effects.port.KeptMails;
import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.Outcome;

/** Keeps what would have gone out. */
public final class SandboxMailbox implements Mailbox, KeptMails {
  private static final String KEEP =
      """
      insert into sandbox.mails
        (key, recipient, order_id, kind, language, subject, words, html, at)
      values (:key, :to, :order, :kind, :language, :subject, :text, :html, :at)
      on conflict (key) do nothing
      """;

  private static final String LISTED =
      """
      select mail, recipient, order_id, kind, language, subject, words, html, at
      from sandbox.mails
      where (:order = '' or order_id = :order) and (:to = '' or recipient = :to)
        and mail < :before
      order by mail desc limit :limit
      """;

  private static final String HTML = "select html from sandbox.mails where mail = :mail";

  private final Books books;
  private final InstantSource clock;

  SandboxMailbox(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  /** As the sandbox's door shows it. */
  public record Kept(
      long number,
      String to,
      String order,
      String kind,
      String language,
      String subject,
      String text,
      String html,
      Instant at) {
    KeptMails.Letter letter() {
      return new KeptMails.Letter(language, subject, text);
    }
  }

  /** Whose mails are asked for: "" is everybody's and every order's. */
  record Wanted(String to, String order, long before, int limit) {}

  @Override
  public Outcome<Instant> send(Mail mail) {
    var now = clock.instant();
    books.write(
        KEEP,
        Map.of(
            "key", mail.key(),
            "to", mail.to().address().orElse(mail.to().person()),
            "order", mail.about().order().toString(),
            "kind", mail.about().kind(),
            "language", mail.content().language(),
            "subject", mail.content().subject(),
            "text", mail.content().text(),
            "html", mail.content().html(),
            "at", Books.at(now)));
    return new Outcome.Done<>(now);
  }

  @Override
  public List<KeptMails.Kept> newest(String order, String to, int limit) {
    return listed(new Wanted(to, order, Long.MAX_VALUE, limit)).stream()
        .map(Map.Entry::getValue)
        .map(it -> new KeptMails.Kept(it.number, it.to, it.order, it.letter(), it.at))
        .toList();
  }

  /** Newest first, each with its number. */
  List<Map.Entry<Long, Kept>> listed(Wanted wanted) {
    return books.rows(
        LISTED,
        (row, _) -> Map.entry(row.getLong("mail"), kept(row)),
        Map.of(
            "to", wanted.to(),
            "order", wanted.order(),
            "before", wanted.before(),
            "limit", wanted.limit()));
  }

  /** As a mail program would show it. */
  Optional<String> html(long mail) {
    return books.row(HTML, (row, _) -> row.getString(1), Map.of("mail", mail));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("mail"),
        row.getString("recipient"),
        row.getString("order_id"),
        row.getString("kind"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("words"),
        row.getString("html"),
        Books.instant(row, "at"));
  }
}
