package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Refusal.Code;
import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;

/**
 * What the tables can answer, found by asking each row in each state of many lives from fixed
 * seeds: who may be allowed what in which column, who is refused with which code, and what each
 * deadline writes first. Nobody keeps a second copy of the tables.
 */
public final class Cells {
  private static final int LIVES = 150;
  private static final int STEPS = 90;
  private static final String ALLOWED = "+";

  /** The door's own answers are no cells of a table. */
  private static final Set<Code> OF_THE_DOOR =
      EnumSet.of(
          Code.INVALID_REQUEST, Code.ROLE_NOT_ALLOWED, Code.NOT_FOUND, Code.TOO_MANY_REQUESTS);

  private static final Map<Columns, List<String>> NAMES =
      Map.of(
          Columns.ANY,
          List.of("any"),
          Columns.ORDER,
          List.of("awaiting_payment", "payment_verification", "live", "completed", "closed"),
          Columns.PART,
          List.of(
              "awaiting_payment",
              "payment_verification",
              "awaiting_shipment",
              "cancellation_requested",
              "shipped",
              "completed",
              "closed"),
          Columns.DISPUTE,
          List.of(
              "awaiting_seller",
              "awaiting_buyer",
              "under_mediation",
              "resolved",
              "appealed",
              "none"));

  private static final List<Actor> PEOPLE =
      List.of(
          Life.ANNA,
          Life.LAMPS,
          Life.MIRA,
          Life.MARK,
          Life.OLGA,
          Life.BANK,
          Life.POST,
          Life.SHOP,
          Life.SYSTEM);

  /** A command by somebody in a column, and one of the answers it can get there. */
  public record Cell(String command, String role, String column, String answer) {}

  /** A clock, and the type of event that it writes first. */
  public record Silence(String kind, String type) {}

  private final Set<Cell> cells = new HashSet<>();
  private final Set<Silence> silences = new HashSet<>();

  private Cells() {}

  /** All that can be seen, once. */
  public static Cells found() {
    var found = new Cells();
    for (var seed = 1L; seed <= LIVES; seed++) found.live(seed);
    new SeldomLives(found::look).all();
    return found;
  }

  /** In the order of the tables. */
  public List<Cell> cells() {
    return Stream.of(Lifecycle.ORDER, Lifecycle.PART, Lifecycle.DISPUTE)
        .flatMap(List::stream)
        .flatMap(row ->
            row.by().stream()
                .sorted()
                .map(Cells::code)
                .flatMap(role ->
                    names(row).stream()
                        .flatMap(column -> found(Names.of(row.command()), role, column))))
        .toList();
  }

  /** In the order in which they fire. */
  public List<Silence> silences() {
    return Stream.of(Deadline.values())
        .map(Deadline::kind)
        .distinct()
        .flatMap(kind ->
            silences.stream()
                .filter(silence -> silence.kind().equals(kind))
                .sorted(Comparator.comparing(Silence::type)))
        .toList();
  }

  /** The refusals of an order's own state. */
  public static List<String> refusals() {
    return Stream.of(Code.values())
        .filter(code -> !OF_THE_DOOR.contains(code))
        .map(Cells::code)
        .toList();
  }

  private Stream<Cell> found(String command, String role, String column) {
    return cells.stream()
        .filter(cell ->
            cell.command().equals(command)
                && cell.role().equals(role)
                && cell.column().equals(column))
        .sorted(Comparator.comparing(Cell::answer));
  }

  private void live(long seed) {
    var random = new Random(seed);
    var life = Life.placed(policy(seed), seed % 6 == 0 ? "shop" : "bank", 0, lines(random));
    for (var step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0)
        life.after("PT" + (long) Math.exp(random.nextDouble() * 13) + "S");
      if (step == 3 && random.nextInt(5) > 0) pay(life);
      if (step == 6 && random.nextInt(5) > 0) life.after("P1D");
      var wish = Wishes.any(life, random);
      life.when(wish.actor(), wish.command());
      look(life);
    }
    look(life.after("P15D"));
  }

  private static Policy policy(long seed) {
    var policies =
        List.of(
            Policy.CLASSIC,
            Policy.FAST,
            Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H"),
            Policy.FAST.named("patient").with(Term.QUICK_DECISION, "P3D"));
    return policies.get((int) (seed % policies.size()));
  }

  private static Line[] lines(Random random) {
    return IntStream.rangeClosed(1, 2)
        .mapToObj(n -> new Line(n, "sku", "Item", 1 + random.nextInt(4), 2 + random.nextInt(999)))
        .toArray(Line[]::new);
  }

  private static void pay(Life life) {
    life.when(Life.ANNA, new Command.StartPayment("card"));
    if (!life.order.bill().attemptOpen()) return;
    var attempt = life.order.bill().payments().getLast();
    life.when(
        Life.BANK,
        new Command.PaymentCaptured(attempt.number(), "paid", attempt.asked(), Life.CARD));
  }

  private void look(Life life) {
    for (var actor : PEOPLE) {
      if (!life.order.isOpenTo(actor)) continue;
      ask(Lifecycle.ORDER, Subject.ORDER, actor, life);
      Subject.all(Subject.Kind.PART, life.order)
          .forEach(part -> {
            ask(Lifecycle.PART, part, actor, life);
            ask(Lifecycle.DISPUTE, part, actor, life);
          });
    }
    Clocks.running(life.order)
        .forEach(clock -> {
          var key = clock.getKey();
          Decider.silence(life.order, key, clock.getValue().due()).facts().stream()
              .findFirst()
              .ifPresent(
                  first -> silences.add(new Silence(key.deadline().kind(), first.event().type())));
        });
  }

  private void ask(List<Row<?>> rows, Subject subject, Actor actor, Life life) {
    var scene = Scene.at(life.order, subject, actor, life.now);
    for (var row : rows) {
      if (!row.by().contains(actor.role())) continue;
      var refusal = row.cell(scene).map(Refusal::code);
      if (refusal.filter(OF_THE_DOOR::contains).isPresent()) continue;
      cells.add(
          new Cell(
              Names.of(row.command()),
              code(actor.role()),
              names(row).get(row.columns().of(scene)),
              refusal.map(Cells::code).orElse(ALLOWED)));
    }
  }

  private static List<String> names(Row<?> row) {
    return Objects.requireNonNull(NAMES.get(row.columns()));
  }

  private static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
