package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Role;
import dev.recourse.core.policy.Policy;
import dev.recourse.testing.TestDatabase;

/** An engine on a database of its own, whose clock is set by hand, and its everyday visitors. */
final class Bureau implements AutoCloseable {
  static final Actor SHOP = new Actor(Role.MARKETPLACE, "shop");
  static final Actor BUYER = new Actor(Role.BUYER, "anna");
  static final Actor SELLER = new Actor(Role.SELLER, "lamps");
  static final Actor BANK = new Actor(Role.PROVIDER, "bank");

  final TestDatabase database = TestDatabase.fresh();
  final Engine engine;

  Bureau() {
    var agendas = new ArrayList<Agenda>();
    engine = new Engine(database.pool(), database.lanes(), () -> true, () -> agendas);
    agendas.add(engine.deadlines());
    engine.start();
    engine.startSandbox();
  }

  static Wish.Place order(String reference) {
    return order(reference, OrderPlaced.SHOP);
  }

  static Wish.Place order(String reference, String provider) {
    var line = new Line(1, "lamp", "Lamp", 2, 2445);
    var order =
        new OrderPlaced(
            "anna",
            "lamps",
            Currency.getInstance("EUR"),
            List.of(line),
            0,
            0,
            Policy.CLASSIC,
            provider);
    var body = Hash.of(reference.getBytes(StandardCharsets.UTF_8));
    return new Wish.Place(
        reference,
        order,
        new Parties(person("anna"), person("lamps"), Optional.empty()),
        SHOP,
        body);
  }

  Answer bring(Wish wish) {
    return engine.desk().bring(wish).orTimeout(60, TimeUnit.SECONDS).join();
  }

  Answer does(OrderId order, Actor actor, Command command) {
    return bring(new Wish.Act(order, actor, command, Optional.empty(), OptionalInt.empty()));
  }

  Answer does(OrderId order, Actor actor, Command command, String key) {
    return bring(keyed(order, actor, command, key));
  }

  static Wish.Act keyed(OrderId order, Actor actor, Command command, String key) {
    var body = command.toString().getBytes(StandardCharsets.UTF_8);
    var named = Wish.Key.of(actor, "POST /" + order, key, body);
    return new Wish.Act(order, actor, command, Optional.of(named), OptionalInt.empty());
  }

  static final Duration LEASE = Duration.ofMinutes(1);

  /** The one errand that is due; waits for the commit that makes it. */
  Errands.Errand errand() {
    for (var tries = 0; tries < 10_000; tries++) {
      var due = engine.errands().claim(1, LEASE);
      if (!due.isEmpty()) return due.getFirst();
      LockSupport.parkNanos(1_000_000);
    }
    throw new AssertionError("no errand came");
  }

  boolean reports(Errands.Errand errand, Command command) {
    var told = new Errands.Result.Told(BANK, command);
    var result = new Errands.Result(Optional.of(told), Optional.empty(), "");
    return engine.errands().report(errand, result).join();
  }

  OrderId placed(String reference) {
    return done(bring(order(reference))).id();
  }

  static Answer.Done done(Answer answer) {
    if (answer instanceof Answer.Done done) return done;
    throw new AssertionError("not done but " + answer);
  }

  static Order order(Answer answer) {
    return done(answer).order();
  }

  private static Person person(String id) {
    return new Person(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public void close() {
    engine.close();
  }
}
