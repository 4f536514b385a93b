package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Role;
import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.Outcome;
import dev.recourse.engine.Agenda;
import dev.recourse.engine.Followers;
import dev.recourse.engine.Followers.Bookmark;
import dev.recourse.engine.Pulse;
import dev.recourse.links.Opens;
import dev.recourse.links.SignedLinks;
import dev.recourse.reads.Feed;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Papers;
import dev.recourse.words.Codes;
import dev.recourse.words.Language;
import dev.recourse.words.Letter;
import dev.recourse.words.Letters;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;

/**
 * Follows the feed and writes the mails: once for each event and reader, since the mailbox knows
 * the key of what it has. A mailbox that is away is waited for; nothing else waits for a mail.
 */
public final class Mails implements Agenda, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Mails.class.getName());
  private static final String FOLLOWER = "mails";
  private static final int MOST = 100;

  private final Feed feed;
  private final Reminders reminders;
  private final Orders orders;
  private final Followers followers;
  private final Post post;
  private final Patience patience = new Patience();
  private final InstantSource clock;
  private final Pulse pulse = new Pulse("mails", this::round);

  public Mails(Feed feed, Orders orders, Followers followers, Post post, InstantSource clock) {
    this.feed = feed;
    this.orders = orders;
    this.followers = followers;
    this.post = post;
    this.clock = clock;
    this.reminders = new Reminders(feed, orders);
  }

  /** Where mails leave, and the links that stand in them. */
  public record Post(Mailbox mailbox, SignedLinks links) {}

  /** Where mails begin to leave only now, nobody is told what happened long ago. */
  public Mails fromNowOn() {
    if (followers.bookmark(FOLLOWER).equals(new Bookmark(0, Instant.EPOCH)))
      moved(new Bookmark(feed.last(), clock.instant()));
    return this;
  }

  public Mails start() {
    pulse.start();
    return this;
  }

  /** For after a commit. */
  public void ring() {
    pulse.wake();
  }

  @Override
  public Optional<Instant> next() {
    var bookmark = followers.bookmark(FOLLOWER);
    if (feed.last() > bookmark.position()) return Optional.of(Instant.EPOCH);
    return reminders.next(bookmark.at());
  }

  @Override
  public void wake() {
    if (!pulse.busy() && Agenda.isDue(this, clock.instant())) pulse.wake();
  }

  @Override
  public boolean busy() {
    return pulse.busy();
  }

  @Override
  public void close() {
    pulse.close();
  }

  private void round() {
    var bookmark = followers.bookmark(FOLLOWER);
    var now = clock.instant();
    if (!patience.allows(now)) return;
    for (var due : reminders.due(bookmark.at(), now))
      if (!send(due.notice(), due.telling(), due.order(), due.key())) return;
    if (now.isAfter(bookmark.at())) bookmark = moved(new Bookmark(bookmark.position(), now));
    for (var entries = feed.after(bookmark.position(), MOST);
        !entries.isEmpty();
        entries = feed.after(bookmark.position(), MOST)) {
      for (var entry : entries) {
        if (!tell(entry)) {
          moved(bookmark);
          return;
        }
        bookmark = new Bookmark(entry.position(), bookmark.at());
      }
      bookmark = moved(bookmark);
    }
  }

  private Bookmark moved(Bookmark bookmark) {
    followers.move(FOLLOWER, bookmark);
    return bookmark;
  }

  /** Whether the mailbox took all of it. */
  private boolean tell(Feed.Entry entry) {
    var then = feed.then(entry);
    var notices = Notices.of(then);
    if (notices.isEmpty()) return true;
    var papers = orders.papers(entry.order());
    return notices.stream()
        .allMatch(notice -> {
          var words = Words.to(reader(person(papers, notice.to())));
          var telling = new Telling(then.order(), then.fact().at(), papers, words);
          var key = entry.order() + ":" + entry.sequence() + ":" + Codes.of(notice.to());
          return send(notice, telling, entry.order(), key);
        });
  }

  /** One that cannot be written is our mistake: it is noted, and the others go on. */
  private boolean send(Notice notice, Telling telling, OrderId order, String key) {
    Letter letter;
    try {
      letter = letter(notice, telling);
    } catch (RuntimeException mistake) {
      LOG.log(System.Logger.Level.ERROR, "No mail " + notice.mail() + " " + key, mistake);
      return true;
    }
    var person = person(telling.papers(), notice.to());
    var reader = new Actor(notice.to(), person.id());
    var link = post.links().to(new Opens(order, reader));
    var mail =
        new Mailbox.Mail(
            key,
            new Mailbox.To(person.id(), person.email()),
            new Mailbox.About(order, Codes.of(notice.mail())),
            new Mailbox.Content(
                letter.language().tag(), letter.subject(), letter.text(link), letter.html(link)));
    return gone(mail);
  }

  /** What is refused for good or was tried often enough is noted, without whose it is. */
  private boolean gone(Mailbox.Mail mail) {
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

  private static Letter letter(Notice notice, Telling telling) {
    var letters = new Letters(telling.words());
    var several = telling.order().parts().size() > 1;
    var number =
        letters.number(telling.papers().reference(), several ? notice.part() : OptionalInt.empty());
    var facts = new HashMap<String, Object>(notice.facts().apply(telling));
    facts.put("n", number);
    return letters.letter(notice.mail(), Codes.of(notice.to()), facts);
  }

  static Person person(Papers papers, Role role) {
    return role == Role.SELLER ? papers.parties().seller() : papers.parties().buyer();
  }

  static Reader reader(Person person) {
    var language = Language.ofLocale(person.locale().orElse(null));
    var zone = person.timeZone().flatMap(Mails::zone).orElse(ZoneOffset.UTC);
    return new Reader(language, zone);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
