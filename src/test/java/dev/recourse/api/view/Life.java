package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Destination;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Payment.Means;
import dev.recourse.core.order.Role;
import dev.recourse.core.policy.Policy;
import dev.recourse.reads.Papers;
import dev.recourse.reads.Seen;
import dev.recourse.words.Language;
import dev.recourse.words.Preferences;

/** An order's life without a database: decided by the core, seen by whoever looks. */
final class Life {
  static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
  static final Actor BUYER = new Actor(Role.BUYER, "b-1");
  static final Actor SELLER = new Actor(Role.SELLER, "s-1");
  static final Actor MEDIATOR = new Actor(Role.MEDIATOR, "m-1");
  static final Actor OPERATOR = new Actor(Role.OPERATOR, "op-1");
  static final Actor SHOP = new Actor(Role.MARKETPLACE, "shop");
  static final Actor BANK = new Actor(Role.PROVIDER, "sandbox");

  /** Each word of them is found again wherever it leaks. */
  static final Parties PARTIES =
      new Parties(
          new Person("b-1", some("Canary Buyer"), some("canary@b"), some("ru"), some("UTC")),
          new Person("s-1", some("Shop Canary"), some("canary@s"), some("en"), Optional.empty()),
          Optional.of(
              new Destination(
                  "RU", some("Moscow"), some("101000"), some("Canary Street"), some("Canary R."))));

  private static final OrderPlaced PLACED =
      new OrderPlaced(
          "b-1",
          "s-1",
          Currency.getInstance("EUR"),
          List.of(new Line(1, "kettle", "Kettle", 2, 2445)),
          0,
          0,
          Policy.CLASSIC,
          "sandbox");

  private final Map<Integer, String> texts = new HashMap<>();
  private Order order = Evolve.placed(new Fact(START, SHOP, Optional.empty(), PLACED));
  private Instant now = START;

  static Life placed() {
    return new Life();
  }

  static Life paid() {
    return placed().does(BUYER, new Command.StartPayment("card_ok")).does(BANK, captured(4890));
  }

  static Life verified() {
    return paid().after("PT24H");
  }

  static Command captured(long amount) {
    return new Command.PaymentCaptured(1, "cap-1", amount, new Means("card", "Canary Visa 4242"));
  }

  Life does(Actor actor, Command command) {
    var decision = Decider.decide(order, now, actor, command);
    if (decision.refusal().isPresent()) throw new AssertionError(decision.refusal());
    decision.texts().forEach(text -> texts.put(text.number(), text.words()));
    order = decision.order();
    return this;
  }

  Life after(String period) {
    now = now.plus(Duration.parse(period));
    order = Decider.letTimePass(order, now).order();
    return this;
  }

  Instant now() {
    return now;
  }

  Seen seen() {
    var id = OrderId.of(START, 7, 1);
    return new Seen(id, order, now, new Papers("shop-1001", PARTIES, Map.copyOf(texts)));
  }

  OrderView by(Actor reader) {
    return OrderView.of(seen(), sight(reader));
  }

  OrderView listedFor(Actor reader) {
    return OrderView.listed(seen(), sight(reader));
  }

  static Sight sight(Actor reader) {
    return new Sight(reader, Preferences.of(Language.EN), "https://pay.example");
  }

  private static Optional<String> some(String text) {
    return Optional.of(text);
  }
}
