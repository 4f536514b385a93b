package dev.recourse.hooks;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Role;
import dev.recourse.effects.Orders;
import dev.recourse.effects.Providers;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.effects.port.ProviderFact;
import dev.recourse.effects.port.Reading;
import dev.recourse.engine.Agenda;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Inbox;
import dev.recourse.engine.Inbox.Claimed;
import dev.recourse.engine.Inbox.State;
import dev.recourse.engine.Pulse;
import dev.recourse.engine.Wish;

/**
 * Takes what is due out of the inbox, finds its order and brings it to the desk. Twice is harmless:
 * the core merges by rank and reference. What nobody understands is parked, and the rest goes on.
 */
public final class Sorting implements Agenda, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Sorting.class.getName());
  private static final int MOST = 64;
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Inbox inbox;
  private final Desk desk;
  private final Orders orders;
  private final Providers providers;
  private final InstantSource clock;
  private final Pulse pulse = new Pulse("inbox", this::round);

  public Sorting(Inbox inbox, Desk desk, Orders orders, Providers providers, InstantSource clock) {
    this.inbox = inbox;
    this.desk = desk;
    this.orders = orders;
    this.providers = providers;
    this.clock = clock;
  }

  public Sorting start() {
    pulse.start();
    return this;
  }

  /** For when something was kept. */
  public void ring() {
    pulse.wake();
  }

  @Override
  public Optional<Instant> next() {
    return inbox.next();
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
    for (var claimed = inbox.claim(MOST, LEASE);
        !claimed.isEmpty();
        claimed = inbox.claim(MOST, LEASE)) claimed.forEach(this::sort);
  }

  /** What fails with a fault stays claimed, and is due again when the lease has ended. */
  private void sort(Claimed claimed) {
    try {
      if (claimed.tries() > Patience.MOST_TRIES) settle(claimed, State.PARKED_EVENT);
      else read(claimed);
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.WARNING, claimed.letter().id() + " is due again", fault);
    }
  }

  private void read(Claimed claimed) {
    var letter = claimed.letter();
    var callback =
        new PaymentProvider.Callback(letter.headers(), letter.content(), claimed.receivedAt());
    var reading = providers.find(letter.sender()).map(provider -> provider.read(callback));
    switch (reading.orElseGet(() -> new Reading.Forged("no such provider"))) {
      case Reading.Forged _, Reading.Unreadable _ -> settle(claimed, State.PARKED_EVENT);
      case Reading.Genuine(_, var order, var fact) -> {
        if (fact.isEmpty()) settle(claimed, State.DONE);
        else find(claimed, OrderId.parse(order), fact.get());
      }
    }
  }

  private void find(Claimed claimed, Optional<OrderId> id, ProviderFact fact) {
    var order = id.flatMap(orders::order);
    if (order.isEmpty()) later(claimed, Optional.empty());
    else act(claimed, id.orElseThrow(), order.get(), fact);
  }

  private void act(Claimed claimed, OrderId id, Order order, ProviderFact fact) {
    switch (new Understanding(order).of(fact)) {
      case Understood.Do(var command) -> {
        var provider = new Actor(Role.PROVIDER, claimed.letter().sender());
        var wish = new Wish.Act(id, provider, command, Optional.empty(), OptionalInt.empty());
        answered(claimed, id, fact, desk.bring(wish).join());
      }
      case Understood.Nothing _ -> settle(claimed, State.DONE, id);
      case Understood.NotYet _ -> later(claimed, Optional.of(id));
      case Understood.TooLate _ -> settle(claimed, State.LATE_REJECTION, id);
      case Understood.Impossible _ -> settle(claimed, State.PARKED_EVENT, id);
    }
  }

  private void answered(Claimed claimed, OrderId id, ProviderFact fact, Answer answer) {
    switch (answer) {
      case Answer.Done _ -> settle(claimed, State.DONE, id);
      case Answer.Refused(_, _, var refusal, _) -> refused(claimed, id, fact, refusal);
      case Answer.NotThere _ -> later(claimed, Optional.of(id));
      case Answer.NotNow(_, var wait) ->
          inbox.settle(
              claimed, State.WAITING, Optional.of(id), Optional.of(clock.instant().plus(wait)));
      case Answer.NotAllowed _, Answer.Stale _, Answer.KeyReused _, Answer.ReferenceInUse _ ->
          settle(claimed, State.PARKED_EVENT, id);
    }
  }

  /** The order has moved on between our look and the desk's. */
  private void refused(Claimed claimed, OrderId id, ProviderFact fact, Refusal refusal) {
    if (refusal.code() == Refusal.Code.NOT_FOUND || refusal.code() == Refusal.Code.NOT_PAID)
      later(claimed, Optional.of(id));
    else if (fact instanceof ProviderFact.Rejected) settle(claimed, State.LATE_REJECTION, id);
    else if (fact instanceof ProviderFact.Verified) settle(claimed, State.DONE, id);
    else settle(claimed, State.PARKED_EVENT, id);
  }

  /** What fits nothing is tried for three days, then somebody must look. */
  private void later(Claimed claimed, Optional<OrderId> id) {
    var again = Patience.again(claimed, clock.instant());
    var state = again.isPresent() ? State.WAITING : State.UNMATCHED_EVENT;
    inbox.settle(claimed, state, id, again);
  }

  private void settle(Claimed claimed, State state, OrderId id) {
    inbox.settle(claimed, state, Optional.of(id), Optional.empty());
  }

  private void settle(Claimed claimed, State state) {
    inbox.settle(claimed, state, Optional.empty(), Optional.empty());
  }
}
