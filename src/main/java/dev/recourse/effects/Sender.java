package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.Outcome;
import dev.recourse.links.Opens;
import dev.recourse.words.Codes;
import dev.recourse.words.Letter;
import dev.recourse.words.Letters;
import org.jspecify.annotations.Nullable;

/** Writes a mail and gives it to the mailbox, as often as it takes. */
final class Sender {
  private static final System.Logger LOG = System.getLogger(Sender.class.getName());

  private final Mails.Post post;
  private final InstantSource clock;
  private final Patience patience = new Patience();

  Sender(Mails.Post post, InstantSource clock) {
    this.post = post;
    this.clock = clock;
  }

  /** A mail, and until when it asks its reader for something. */
  record Written(Mailbox.Mail mail, Optional<Instant> by) {}

  boolean allows(Instant now) {
    return patience.allows(now);
  }

  /** One that cannot be written is our mistake: it is noted, and the others go on. */
  Optional<Written> written(Addressed it) {
    try {
      var facts = facts(it);
      return Optional.of(new Written(mail(it, facts), by(facts.get("by"))));
    } catch (RuntimeException mistake) {
      LOG.log(System.Logger.Level.ERROR, "No mail " + it.notice().mail() + " " + it.key(), mistake);
      return Optional.empty();
    }
  }

  /**
   * Whether it needs no care any more: what is refused for good or was tried often enough is noted,
   * without whose it is.
   */
  boolean gone(Mailbox.Mail mail) {
    var outcome = post.mailbox().send(mail);
    return switch (outcome) {
      case Outcome.Done<Instant> _ -> true;
      case Outcome.Refused<Instant>(var why) -> givenUp(mail, why);
      case Outcome.NotSent<Instant> _, Outcome.Unknown<Instant> _ ->
          patience.endsWith(mail.key(), outcome, clock.instant())
              && givenUp(mail, "tried too often");
    };
  }

  private static boolean givenUp(Mailbox.Mail mail, String why) {
    LOG.log(System.Logger.Level.WARNING, "A mail is not sent: {0}, {1}", mail.key(), why);
    return true;
  }

  private static Map<String, Object> facts(Addressed it) {
    var telling = it.telling();
    var several = telling.order().parts().size() > 1;
    var part = several ? it.notice().part() : OptionalInt.empty();
    var facts = new HashMap<String, Object>(it.notice().facts().apply(telling));
    facts.put("n", new Letters(telling.words()).number(telling.papers().reference(), part));
    return facts;
  }

  private static Optional<Instant> by(@Nullable Object by) {
    return switch (by) {
      case Instant known -> Optional.of(known);
      case Optional<?> some when some.orElse(null) instanceof Instant known -> Optional.of(known);
      case null, default -> Optional.empty();
    };
  }

  private Mailbox.Mail mail(Addressed it, Map<String, Object> facts) {
    var notice = it.notice();
    var person = it.person();
    var letters = new Letters(it.telling().words());
    var letter = letters.letter(notice.mail(), Codes.of(notice.to()), facts);
    var link = post.links().to(new Opens(it.order(), new Actor(notice.to(), person.id())));
    return new Mailbox.Mail(
        it.key(),
        new Mailbox.To(person.id(), person.email()),
        new Mailbox.About(it.order(), Codes.of(notice.mail())),
        content(letter, link));
  }

  private static Mailbox.Content content(Letter letter, String link) {
    return new Mailbox.Content(
        letter.language().tag(), letter.subject(), letter.text(link), letter.html(link));
  }
}
