package dev.recourse.engine;

import module java.base;

/** How far each follower has read the feed, and until when its own calendar is done. */
public interface Followers {
  Bookmark bookmark(String follower);

  void move(String follower, Bookmark bookmark);

  /** The position of the last event read, 0 before the first; events have positions from 1 on. */
  record Bookmark(long position, Instant at) {}
}
