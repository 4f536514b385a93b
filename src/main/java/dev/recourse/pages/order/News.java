package dev.recourse.pages.order;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.engine.Bell;
import dev.recourse.engine.Pulse;
import dev.recourse.reads.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that their order has changed: only that, the page asks for the rest itself, as
 * its reader. One thread reads the feed, however many pages are open.
 */
@Component
public final class News implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(News.class);

  /** Pages that are open at once; one more loads anew by hand. */
  private static final int MOST = 2_000;

  /** A browser comes again by itself. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  private static final int AT_ONCE = 500;

  private record Reader(int seen, SseEmitter to) {}

  private final ConcurrentMap<OrderId, List<Reader>> readers = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final Feed feed;
  private final Pulse pulse = new Pulse("news", this::round);
  private volatile long position;
  private volatile boolean running;

  News(Feed feed, Bell bell) {
    this.feed = feed;
    bell.listen(pulse::wake);
  }

  /** Empty where too many are open. What happened since the page was made is told at once. */
  Optional<SseEmitter> follow(OrderId order, int seen, int now) {
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      return Optional.empty();
    }
    var reader = new Reader(seen, new SseEmitter(LIFE.toMillis()));
    reader.to.onCompletion(() -> leave(order, reader));
    reader.to.onTimeout(reader.to::complete);
    readers.computeIfAbsent(order, _ -> new CopyOnWriteArrayList<>()).add(reader);
    if (now > seen) tell(reader, now);
    return Optional.of(reader.to);
  }

  @Override
  public void start() {
    position = feed.last();
    running = true;
    pulse.start();
  }

  @Override
  public void stop() {
    running = false;
    pulse.close();
    readers.values().forEach(all -> all.forEach(reader -> reader.to.complete()));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void round() {
    if (readers.isEmpty()) {
      position = feed.last();
      return;
    }
    for (var entries = feed.after(position, AT_ONCE);
        !entries.isEmpty();
        entries = feed.after(position, AT_ONCE)) {
      entries.forEach(entry ->
          readers.getOrDefault(entry.order(), List.of()).stream()
              .filter(reader -> entry.sequence() > reader.seen)
              .forEach(reader -> tell(reader, entry.sequence())));
      position = entries.getLast().position();
    }
  }

  /** One that has gone is ended by the container; it keeps nothing from the others. */
  private static void tell(Reader reader, int version) {
    try {
      reader.to.send(SseEmitter.event().name("changed").data(String.valueOf(version)));
    } catch (IOException | IllegalStateException gone) {
      log.debug("A page has gone: {}", gone.getMessage());
    }
  }

  private void leave(OrderId order, Reader reader) {
    open.decrementAndGet();
    readers.computeIfPresent(
        order,
        (_, all) -> {
          all.remove(reader);
          return all.isEmpty() ? null : all;
        });
  }
}
