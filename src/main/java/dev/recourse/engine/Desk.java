package dev.recourse.engine;

import module java.base;

/** Where every door brings its wishes. */
public interface Desk {
  /**
   * Completes when the wish is decided and what follows is committed; for a payment and a tracking
   * number after its effect too, or three seconds. It never completes exceptionally for a reason
   * that an {@link Answer} names.
   */
  CompletableFuture<Answer> bring(Wish wish);
}
