package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;

/**
 * Callers who asked for something whose effect is part of the answer: they are told when its result
 * is committed, or after three seconds as it is then.
 */
final class Waiters {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private record Awaited(OrderId order, int effect) {}

  private final ConcurrentMap<Awaited, CompletableFuture<Answer.Done>> waiting =
      new ConcurrentHashMap<>();
  private final Set<Hash> keys = ConcurrentHashMap.newKeySet();
  private final Consumer<Pending> line;

  /** Notes on answers go through the line like everything that is written. */
  Waiters(Consumer<Pending> line) {
    this.line = line;
  }

  static boolean isAwaited(Command command) {
    return switch (command) {
      case Command.StartPayment _ -> true;
      case Command.Ship ship -> ship.proof().numbered();
      case Command.SupplyProof supply -> supply.proof().numbered();
      default -> false;
    };
  }

  /** Begins to wait, after the commit of what has the effect. */
  void await(int effect, Wish.Act wish, Answer.Done meanwhile, CompletableFuture<Answer> asker) {
    var awaited = new Awaited(wish.order(), effect);
    var settled = new CompletableFuture<Answer.Done>();
    waiting.put(awaited, settled);
    wish.key().ifPresent(key -> keys.add(key.slot()));
    var _ =
        settled
            .completeOnTimeout(meanwhile, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .thenCompose(done -> noted(wish, done).thenApply(_ -> done))
            .whenComplete((done, _) -> {
              waiting.remove(awaited);
              wish.key().ifPresent(key -> keys.remove(key.slot()));
              asker.complete(done);
            });
  }

  /** Whether the answer to a call with this key is still to come. */
  boolean isWaiting(Wish.Key key) {
    return keys.contains(key.slot());
  }

  void settled(OrderId order, int effect, Order now, Instant at) {
    var settled = waiting.get(new Awaited(order, effect));
    if (settled != null) settled.complete(new Answer.Done(order, now, at));
  }

  private CompletableFuture<Boolean> noted(Wish.Act wish, Answer.Done done) {
    var asker = new CompletableFuture<Boolean>();
    wish.key()
        .ifPresentOrElse(
            key ->
                line.accept(new Pending.Note(key.slot(), done.id(), done.order().version(), asker)),
            () -> asker.complete(true));
    return asker;
  }
}
