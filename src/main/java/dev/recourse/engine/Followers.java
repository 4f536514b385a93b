package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.OrderId;

/**
 * How far each follower has read the feed, until when its own calendar is done, and what it has put
 * off.
 */
public interface Followers {
  Bookmark bookmark(String follower);

  void move(String follower, Bookmark bookmark);

  /** Once a key: what has been put off already stays as it is. */
  void putOff(String follower, Postponed postponed);

  /** By now, in the order in which they were put off. */
  List<Postponed> due(String follower, Instant now, int most);

  /** All of a line, due or not, in their order. */
  List<Postponed> ofLine(String follower, String line);

  Optional<Instant> nextDue(String follower);

  void done(String follower, Postponed postponed);

  /** The position of the last event read, 0 before the first; events have positions from 1 on. */
  record Bookmark(long position, Instant at) {}

  /**
   * A reference, from which what is to be done is found anew.
   *
   * @param sequence of the event it is about; 0 for none
   * @param line those of one line are done in their order
   */
  record Postponed(String key, OrderId order, int sequence, String line, Instant due) {}
}
