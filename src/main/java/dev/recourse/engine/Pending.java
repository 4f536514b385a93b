package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Result;

/** What stands in a lane's line, with whom to tell. */
sealed interface Pending {
  record Place(Wish.Place wish, CompletableFuture<Answer> asker) implements Pending {}

  record Act(Wish.Act wish, CompletableFuture<Answer> asker) implements Pending {}

  record Report(Errand errand, Result result, CompletableFuture<Boolean> asker)
      implements Pending {}

  /** An answer that was waited for is as of a later version. */
  record Note(Hash slot, OrderId order, int version, CompletableFuture<Boolean> asker)
      implements Pending {}

  /** Something may be due: the writer is to look. */
  record Look(CompletableFuture<Boolean> asker) implements Pending {}

  CompletableFuture<?> asker();

  /** What went wrong is nobody's answer: the asker hears of the fault itself. */
  default void fault(Throwable fault) {
    asker().completeExceptionally(fault);
  }

  /** Not decided, and sure not to be. */
  default void notNow(Answer.NotNow.Why why) {
    var answer = new Answer.NotNow(why, RETRY_AFTER);
    switch (this) {
      case Place place -> place.asker().complete(answer);
      case Act act -> act.asker().complete(answer);
      case Report report -> report.asker().complete(false);
      case Note note -> note.asker().complete(false);
      case Look look -> look.asker().complete(false);
    }
  }

  Duration RETRY_AFTER = Duration.ofSeconds(1);
}
