package dev.recourse.effects;

import module java.base;

import dev.recourse.effects.port.Mailbox;
import dev.recourse.engine.Agenda;
import dev.recourse.engine.Followers;
import dev.recourse.engine.Followers.Bookmark;
import dev.recourse.engine.Followers.Postponed;
import dev.recourse.engine.Pulse;
import dev.recourse.links.SignedLinks;
import dev.recourse.reads.Feed;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Papers;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;

/**
 * Follows the feed and writes the mails: once for each event and reader, since the mailbox knows
 * the key of what it has, and each reader's in their order. What is not urgent is put off at night.
 * A mailbox that is away is waited for; nothing else waits for a mail.
 */
public final class Mails implements Agenda, AutoCloseable {
  private static final String FOLLOWER = "mails";
  private static final int MOST = 100;

  private final Feed feed;
  private final Reminders reminders;
  private final Orders orders;
  private final Followers followers;
  private final Sender sender;
  private final boolean quiet;
  private final InstantSource clock;
  private final Pulse pulse = new Pulse("mails", this::round);

  public Mails(Feed feed, Orders orders, Followers followers, Post post, InstantSource clock) {
    this.feed = feed;
    this.orders = orders;
    this.followers = followers;
    this.sender = new Sender(post, clock);
    this.quiet = post.quiet();
    this.clock = clock;
    this.reminders = new Reminders(feed, orders);
  }

  /**
   * Where mails leave, and the links that stand in them.
   *
   * @param quiet whether what can wait is put off at night
   */
  public record Post(Mailbox mailbox, SignedLinks links, boolean quiet) {}

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
    return Stream.of(reminders.next(bookmark.at()), followers.nextDue(FOLLOWER))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
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
    if (!sender.allows(now) || !mornings(now)) return;
    for (var due : reminders.due(bookmark.at(), now)) if (!deliver(due)) return;
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

  /** Whether there is nothing left to do for it. */
  private boolean tell(Feed.Entry entry) {
    return told(entry).stream().allMatch(this::deliver);
  }

  private List<Addressed> told(Feed.Entry entry) {
    var then = feed.then(entry);
    var notices = Notices.of(then);
    if (notices.isEmpty()) return List.of();
    var papers = orders.papers(entry.order());
    return notices.stream().map(notice -> addressed(notice, entry, then, papers)).toList();
  }

  private static Addressed addressed(
      Notice notice, Feed.Entry entry, Feed.Then then, Papers papers) {
    var words = Words.to(Readers.of(papers, notice.to()));
    return new Addressed(
        notice,
        new Telling(then.order(), then.fact().at(), papers, words),
        entry.order(),
        entry.sequence(),
        then.fact().by().role() == notice.to(),
        entry.order() + ":" + entry.sequence() + ":" + Codes.of(notice.to()));
  }

  /** Now, after whatever waits for the same reader; or in his morning. */
  private boolean deliver(Addressed it) {
    var written = sender.written(it);
    if (written.isEmpty()) return true;
    var morning = morning(it, written.get());
    if (morning.isPresent()) {
      followers.putOff(FOLLOWER, postponed(it, morning.get()));
      return true;
    }
    for (var earlier : followers.ofLine(FOLLOWER, it.line())) if (!release(earlier)) return false;
    return sender.gone(written.get().mail());
  }

  /** Until when it waits; empty where it does not, by day or because it is urgent. */
  private Optional<Instant> morning(Addressed it, Sender.Written written) {
    if (!quiet || it.own() || QuietHours.isUrgent(it.notice().mail())) return Optional.empty();
    return QuietHours.end(clock.instant(), it.telling().words().reader().zone())
        .filter(end -> written.by().filter(by -> !by.isAfter(end)).isEmpty());
  }

  private static Postponed postponed(Addressed it, Instant until) {
    return new Postponed(it.key(), it.order(), it.sequence(), it.line(), until);
  }

  /** All nights that have ended. */
  private boolean mornings(Instant now) {
    for (var due = followers.due(FOLLOWER, now, MOST);
        !due.isEmpty();
        due = followers.due(FOLLOWER, now, MOST))
      for (var postponed : due) if (!release(postponed)) return false;
    return true;
  }

  /** Written anew: what has become of an event stays true, a reminder may have no reason left. */
  private boolean release(Postponed postponed) {
    var gone =
        again(postponed)
            .flatMap(sender::written)
            .map(written -> sender.gone(written.mail()))
            .orElse(true);
    if (gone) followers.done(FOLLOWER, postponed);
    return gone;
  }

  private Optional<Addressed> again(Postponed it) {
    if (it.sequence() == 0) return reminders.again(it.order(), it.key());
    return told(new Feed.Entry(0, it.order(), it.sequence())).stream()
        .filter(told -> told.key().equals(it.key()))
        .findFirst();
  }
}
