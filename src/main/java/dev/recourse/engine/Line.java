package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Role;

/**
 * The line before a lane's writer. It is bounded, and so is the share of one order and of one
 * person: beyond it the caller hears "busy" and gets no place.
 */
final class Line {
  /** About a tenth of a second's work: a longer line would only make everybody wait. */
  static final int LENGTH = 4096;

  /** What one order may have waiting; its commands are decided one after the other. */
  static final int OF_ONE_ORDER = 32;

  /** What one buyer or seller may have waiting. */
  static final int OF_ONE_PERSON = LENGTH / 4;

  private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>(LENGTH);
  private final ConcurrentMap<Object, Integer> shares = new ConcurrentHashMap<>();

  /** False when there is no place. */
  boolean join(Pending pending) {
    var shares = sharesOf(pending);
    if (!take(shares)) return false;
    var _ = pending.asker().whenComplete((_, _) -> giveBack(shares));
    if (queue.offer(pending)) return true;
    giveBack(shares);
    return false;
  }

  /** What is there, up to so many; waits for the first one only, at most so long. */
  List<Pending> take(int most, Duration atMost) throws InterruptedException {
    var first = queue.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    if (first == null) return List.of();
    var batch = new ArrayList<Pending>();
    batch.add(first);
    queue.drainTo(batch, most - 1);
    return batch;
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  private record Share(Object of, int most) {}

  private static List<Share> sharesOf(Pending pending) {
    return switch (pending) {
      case Pending.Act(var wish, _) when isPerson(wish.actor().role()) ->
          List.of(new Share(wish.order(), OF_ONE_ORDER), new Share(wish.actor(), OF_ONE_PERSON));
      case Pending.Act(var wish, _) -> List.of(new Share(wish.order(), OF_ONE_ORDER));
      case Pending.Place _, Pending.Report _, Pending.Note _, Pending.Look _ -> List.of();
    };
  }

  private static boolean isPerson(Role role) {
    return role == Role.BUYER || role == Role.SELLER;
  }

  private boolean take(List<Share> wanted) {
    for (var i = 0; i < wanted.size(); i++) {
      var share = wanted.get(i);
      if (shares.merge(share.of(), 1, Integer::sum) > share.most()) {
        giveBack(wanted.subList(0, i + 1));
        return false;
      }
    }
    return true;
  }

  private void giveBack(List<Share> taken) {
    taken.forEach(share -> shares.computeIfPresent(share.of(), (_, n) -> n > 1 ? n - 1 : null));
  }
}
