package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Role;
import dev.recourse.core.policy.Policy;
import dev.recourse.effects.Inquiries;
import dev.recourse.effects.Mails;
import dev.recourse.effects.Outside;
import dev.recourse.effects.Providers;
import dev.recourse.effects.Workers;
import dev.recourse.engine.Agenda;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Engine;
import dev.recourse.engine.Hash;
import dev.recourse.engine.Wish;
import dev.recourse.hooks.Sorting;
import dev.recourse.links.SignedLinks;
import dev.recourse.reads.Feed;
import dev.recourse.reads.GivenNumbers;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Seen;
import dev.recourse.testing.TestDatabase;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The engine and all that is outside of it, on a database of its own, in the sandbox's time. */
public final class World implements AutoCloseable {
  static final Actor BUYER = new Actor(Role.BUYER, "b-1");
  static final Actor SELLER = new Actor(Role.SELLER, "s-1");
  static final Actor SHOP = new Actor(Role.MARKETPLACE, "shop");
  static final Actor OPERATOR = new Actor(Role.OPERATOR, "op-1");

  final DataSource pool;
  final Engine engine;
  final Sandbox sandbox;
  final Orders orders;
  private final Workers workers;
  private final Sorting sorting;
  private final Mails mails;
  private final ProviderAgenda agenda;
  private final List<Agenda> agendas = new ArrayList<>();
  private final AtomicInteger placed = new AtomicInteger();

  public World() {
    this(TestDatabase.fresh());
  }

  /** Of a database that another may have left. */
  World(TestDatabase database) {
    pool = database.pool();
    engine = new Engine(pool, database.lanes(), () -> true, () -> agendas);
    engine.start();
    engine.startSandbox();
    InstantSource clock = engine.sandboxClock()::now;
    sandbox = new Sandbox(pool, JsonMapper.builder().build(), engine.inbox(), clock);
    orders = new Orders(JdbcClient.create(pool), engine.json());
    dev.recourse.effects.Orders known = id -> orders.byId(id, OPERATOR).map(Seen::order);
    var providers = new Providers(List.of(sandbox.provider()));
    var inquiries = new Inquiries(new GivenNumbers(JdbcClient.create(pool)), orders);
    var outside = new Outside.World(providers, sandbox.carrier(), inquiries, "http://localhost");
    workers = Outside.workers(engine.errands(), engine.desk(), known, outside, clock);
    sorting = new Sorting(engine.inbox(), engine.desk(), known, providers, clock);
    var feed = new Feed(JdbcClient.create(pool), engine.json());
    var key = new SecretKeySpec(new byte[32], "HmacSHA256");
    var links = new SignedLinks("http://localhost", key, clock);
    mails =
        new Mails(
            feed,
            orders,
            engine.followers(),
            new Mails.Post(sandbox.mailbox(), links, true),
            clock);
    agenda = sandbox.agenda();
    agendas.addAll(List.of(engine.deadlines(), workers, sorting, mails, agenda));
    List.<Runnable>of(workers::ring, sorting::ring, mails::ring).forEach(engine.bell()::listen);
    workers.start();
    sorting.start();
    mails.start();
    agenda.start();
  }

  Instant now() {
    return engine.sandboxClock().now();
  }

  void advance(String period) {
    engine.sandboxClock().advance(now().plus(Duration.parse(period)));
  }

  /** To the next time that clocks in UTC show that. */
  void advanceTo(String time) {
    var today = now().atOffset(ZoneOffset.UTC).with(LocalTime.parse(time));
    var next = today.toInstant().isAfter(now()) ? today : today.plusDays(1);
    engine.sandboxClock().advance(next.toInstant());
  }

  void rest() {
    engine.sandboxClock().rest(Duration.ofSeconds(10));
  }

  OrderId placed() {
    return placed("UTC");
  }

  /** By a buyer who lives there. */
  OrderId placed(String zone) {
    var reference = "world-" + placed.incrementAndGet();
    var lines = List.of(new Line(1, "kettle", "Kettle", 1, 4890));
    var order =
        new OrderPlaced(
            BUYER.id(),
            SELLER.id(),
            Currency.getInstance("EUR"),
            lines,
            0,
            0,
            Policy.CLASSIC,
            SandboxProvider.NAME);
    var none = Optional.<String>empty();
    var parties =
        new Parties(
            new Parties.Person(
                BUYER.id(), none, Optional.of("b@example.org"), none, Optional.of(zone)),
            new Parties.Person(SELLER.id(), none, none, Optional.of("ru-RU"), none),
            Optional.empty());
    var hash = Hash.of(reference.getBytes(StandardCharsets.UTF_8));
    var answer = engine.desk().bring(new Wish.Place(reference, order, parties, SHOP, hash)).join();
    return ((Answer.Done) answer).id();
  }

  /** Placed and paid with that method. */
  OrderId paid(String method) {
    var id = placed();
    does(id, BUYER, new Command.StartPayment(method));
    rest();
    return id;
  }

  /** Paid, verified, cancelled by agreement: all of it is to go back. */
  OrderId cancelled(String method) {
    var id = paid(method);
    advance("PT24H");
    var asks = new Command.RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL);
    does(id, BUYER, asks);
    does(id, SELLER, new Command.AcceptCancellation(1, ""));
    rest();
    return id;
  }

  Answer.Done does(OrderId id, Actor actor, Command command) {
    var wish = new Wish.Act(id, actor, command, Optional.empty(), OptionalInt.empty());
    var answer = engine.desk().bring(wish).join();
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return (Answer.Done) answer;
  }

  void says(String event, EventType type, OrderId id) {
    var order = id.toString();
    var act =
        type.ofRefund()
            ? sandbox.acts().refund(order, 1).orElseThrow()
            : sandbox.acts().payment(order, 1).orElseThrow();
    sandbox.speaking().say(event, type, act);
    rest();
  }

  /** Of an order, to somebody or, with "", to everybody; oldest first. */
  List<SandboxMailbox.Kept> mails(OrderId id, String to) {
    rest();
    var wanted = new SandboxMailbox.Wanted(to, id.toString(), Long.MAX_VALUE, 200);
    return sandbox.mailbox().listed(wanted).reversed().stream().map(Map.Entry::getValue).toList();
  }

  Order order(OrderId id) {
    return orders.byId(id, OPERATOR).orElseThrow().order();
  }

  @Override
  public void close() {
    agenda.close();
    mails.close();
    sorting.close();
    workers.close();
    engine.close();
    if (pool instanceof AutoCloseable closing) closed(closing);
  }

  private static void closed(AutoCloseable pool) {
    assertThatCode(pool::close).doesNotThrowAnyException();
  }
}
