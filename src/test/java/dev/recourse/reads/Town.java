package dev.recourse.reads;

import module java.base;

import com.zaxxer.hikari.HikariDataSource;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.DecideDispute;
import dev.recourse.core.order.Command.Escalate;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Payment.Means;
import dev.recourse.core.order.Proof;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Wish;
import dev.recourse.core.policy.Policy;
import dev.recourse.engine.Agenda;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Engine;
import dev.recourse.engine.Hash;
import dev.recourse.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A marketplace on a database of its own: orders that the engine wrote, and all readers. */
final class Town implements AutoCloseable {
  static final Actor SHOP = new Actor(Role.MARKETPLACE, "shop");
  static final Actor OPERATOR = new Actor(Role.OPERATOR, "op-1");
  static final Actor BANK = new Actor(Role.PROVIDER, "sandbox");

  private final HikariDataSource pool;
  final Engine engine;
  final JdbcClient database;
  final Orders orders;
  final OrderList list;
  final Timeline timeline;
  final Talks talks;
  final Ledger ledger;
  final DisputeQueue disputes;
  final Tasks tasks;

  Town() {
    var test = TestDatabase.fresh();
    var agendas = new ArrayList<Agenda>();
    pool = (HikariDataSource) test.pool();
    engine = new Engine(pool, test.lanes(), () -> true, () -> agendas);
    agendas.add(engine.deadlines());
    engine.start();
    engine.startSandbox();
    database = JdbcClient.create(pool);
    orders = new Orders(database, engine.json());
    list = new OrderList(database, engine.json());
    timeline = new Timeline(database, orders);
    talks = new Talks(database, orders);
    ledger = new Ledger(database);
    disputes = new DisputeQueue(database, engine.json());
    tasks = new Tasks(database, engine.json());
  }

  static Actor buyer(String id) {
    return new Actor(Role.BUYER, id);
  }

  static Actor seller(String id) {
    return new Actor(Role.SELLER, id);
  }

  static Actor mediator(String id) {
    return new Actor(Role.MEDIATOR, id);
  }

  OrderId placed(String reference, String buyer, String seller) {
    var order =
        new OrderPlaced(
            buyer,
            seller,
            Currency.getInstance("EUR"),
            List.of(new Line(1, "lamp", "Lamp", 2, 2445)),
            0,
            0,
            Policy.CLASSIC,
            "sandbox");
    var parties = new Parties(person(buyer), person(seller), Optional.empty());
    var body = Hash.of(reference.getBytes(StandardCharsets.UTF_8));
    return done(bring(new dev.recourse.engine.Wish.Place(reference, order, parties, SHOP, body)))
        .id();
  }

  OrderId verified(String reference, String buyer, String seller) {
    var id = placed(reference, buyer, seller);
    does(id, buyer(buyer), new Command.StartPayment("card_ok"));
    does(id, BANK, captured(reference));
    does(id, OPERATOR, new Command.VerifyPayment());
    return id;
  }

  /** Shipped, disputed, answered, and handed to the mediators. */
  OrderId mediated(String reference, String buyer, String seller) {
    var id = verified(reference, buyer, seller);
    var parcel = Proof.number("china_post", "RR123456785CN");
    does(
        id,
        seller(seller),
        new Command.Ship(1, parcel, Optional.empty(), "", dev.recourse.core.order.Lines.ALL));
    does(
        id,
        buyer(buyer),
        new Command.OpenDispute(
            1,
            Ground.NOT_AS_DESCRIBED,
            Wish.FULL_REFUND,
            OptionalLong.empty(),
            "broken",
            Set.of()));
    does(
        id,
        seller(seller),
        new Command.AnswerDispute(1, OptionalLong.empty(), "it was whole", Set.of()));
    does(id, buyer(buyer), new Escalate(1, "", Set.of()));
    return id;
  }

  static Command captured(String reference) {
    return new Command.PaymentCaptured(1, "cap-" + reference, 4890, new Means("card", "Visa"));
  }

  static DecideDispute decision() {
    return new DecideDispute(
        1,
        dev.recourse.core.order.Outcome.FULL_REFUND,
        OptionalLong.empty(),
        dev.recourse.core.order.Fault.SELLER,
        "seen");
  }

  void does(OrderId order, Actor actor, Command command) {
    done(
        bring(
            new dev.recourse.engine.Wish.Act(
                order, actor, command, Optional.empty(), OptionalInt.empty())));
  }

  /** The clock goes on while nobody sweeps: what is due stays unwritten. */
  void sleepsFor(Duration time) {
    engine.close();
    database
        .sql("update lanes set clock_at = clock_at + cast(:time as interval)")
        .param("time", time.toString())
        .update();
  }

  private Answer bring(dev.recourse.engine.Wish wish) {
    return engine.desk().bring(wish).orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static Answer.Done done(Answer answer) {
    if (answer instanceof Answer.Done done) return done;
    throw new AssertionError("not done but " + answer);
  }

  private static Person person(String id) {
    return new Person(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
