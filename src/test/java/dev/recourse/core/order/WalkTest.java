package dev.recourse.core.order;

import static dev.recourse.core.order.Books.check;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.junit.jupiter.api.Test;

/**
 * Random lives from fixed seeds. No cent is lost, no end is left, a refused wish writes nothing,
 * the folded stream is the state, what is foretold happens, and under silence every order ends (I-1
 * to I-14, I-18 to I-26, I-39). What a walk never saw it proves nothing about, so that fails too.
 */
class WalkTest {
  private static final boolean LONG = Boolean.getBoolean("long");

  /** The long form is a million steps. */
  private static final int LIVES = LONG ? 7_000 : 200;

  private static final int STEPS = LONG ? 150 : 100;

  /** Neighbouring seeds begin alike, unless they are spread out. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** So that rare mixes come about: who would divide an order twenty times, or never pay? */
  private enum Mood {
    ANY,
    DIVIDING,
    LAZY
  }

  private static final List<Mood> MOODS =
      List.of(Mood.ANY, Mood.ANY, Mood.ANY, Mood.ANY, Mood.ANY, Mood.ANY, Mood.DIVIDING, Mood.LAZY);

  private static final List<Policy> POLICIES =
      List.of(
          Policy.CLASSIC,
          Policy.FAST,
          Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H"),
          Policy.CLASSIC.named("courier").untracked(Set.of("courier")),
          Policy.FAST.named("patient").with(Term.QUICK_DECISION, "P3D"));

  private final Map<String, Integer> seen = new TreeMap<>();
  private long steps;

  @Test
  void every_life_ends_and_every_cent_is_where_it_belongs() {
    for (var seed = 1L; seed <= LIVES; seed++) live(seed);
    assertThat(missing()).as("never seen in %d steps", steps).isEmpty();
  }

  private void live(long seed) {
    var random = new Random(seed * SPREAD);
    var mood = MOODS.get(random.nextInt(MOODS.size()));
    var life = place(random, mood);
    try {
      for (var step = 0; step < STEPS; step++) step(life, random, step, mood);
      end(life);
    } catch (RuntimeException | AssertionError fault) {
      var told = life.stream.stream().map(Fact::toString).toList();
      var recent = told.subList(Math.max(0, told.size() - 25), told.size());
      throw new AssertionError(
          "seed " + seed + " at " + life.now + "\n" + String.join("\n", recent), fault);
    }
  }

  private Life place(Random random, Mood mood) {
    var lines =
        IntStream.rangeClosed(1, 1 + random.nextInt(3))
            .mapToObj(
                n -> new Line(n, "sku", "Item", pieces(random, mood), 2 + random.nextInt(999)))
            .toArray(Line[]::new);
    var policy = POLICIES.get(random.nextInt(POLICIES.size()));
    var provider = random.nextInt(5) == 0 ? "shop" : "bank";
    return Life.placed(policy, provider, random.nextInt(2), lines);
  }

  private static int pieces(Random random, Mood mood) {
    return mood == Mood.DIVIDING ? 30 : 1 + random.nextInt(4);
  }

  private void step(Life life, Random random, int step, Mood mood) {
    if (random.nextInt(mood == Mood.LAZY ? 2 : 4) == 0)
      watch(life.after("PT" + (long) Math.exp(random.nextDouble() * 13) + "S"), random, "time");
    if (mood != Mood.LAZY && step == 3 && random.nextInt(8) > 0) pay(life);
    if (step == 6 && random.nextInt(8) > 0) watch(life.after("P1D"), random, "time");
    if (mood == Mood.LAZY && random.nextInt(8) > 0) return;
    var wish = wish(life, random, mood);
    for (var tries = 0; tries < 6 && refused(life, wish); tries++) wish = wish(life, random, mood);
    act(life, random, wish);
  }

  private static Wishes.Said wish(Life life, Random random, Mood mood) {
    return mood == Mood.DIVIDING && random.nextInt(16) > 0
        ? Wishes.toDivide(life, random)
        : Wishes.any(life, random);
  }

  private static void pay(Life life) {
    life.when(Life.ANNA, new Command.StartPayment("card"));
    if (!life.order.bill().attemptOpen()) return;
    var attempt = life.order.bill().payments().getLast();
    life.when(
        Life.BANK,
        new Command.PaymentCaptured(attempt.number(), "paid", attempt.asked(), Life.CARD));
  }

  private boolean refused(Life life, Wishes.Said wish) {
    var refusal = Decider.decide(life.order, life.now, wish.actor(), wish.command()).refusal();
    refusal.ifPresent(no -> seen.merge("refused " + no.code(), 1, Integer::sum));
    return refusal.isPresent();
  }

  private void act(Life life, Random random, Wishes.Said wish) {
    var before = Decider.letTimePass(life.order, life.now).order();
    watch(life.when(wish.actor(), wish.command()), random, wish.command().code());
    for (var part : before.parts()) {
      check(!part.ended() || part.end().equals(life.part(part.number()).end()), "an end was left");
    }
    if (life.fact(Event.CancellationRequested.class).isPresent()) gate(before, wish.command());
  }

  /** I-19: only while it awaits shipment, or while cancelling is free. */
  private static void gate(Order before, Command wish) {
    var part = before.part(wish.subject().number());
    var free = before.policy().of(Term.FREE_CANCELLATION).isPositive();
    check(
        before.status(part) == Status.AWAITING_SHIPMENT
            || (free && before.status(part) == Status.PAYMENT_VERIFICATION),
        "asked to cancel while " + before.status(part));
  }

  private void watch(Life life, Random random, String what) {
    steps++;
    check(life.stream.size() == life.order.version(), "the version does not count the events");
    var facts = life.last.facts();
    inOrder(life.stream.subList(life.stream.size() - facts.size(), life.stream.size()));
    var result = life.last.refusal().map(no -> "refused " + no.code()).orElse("wish " + what);
    seen.merge(result, 1, Integer::sum);
    for (var fact : facts) seen.merge("event " + fact.event().type(), 1, Integer::sum);
    if (random.nextInt(32) == 0) Foretold.check(life, random);
  }

  private static void inOrder(List<Fact> facts) {
    for (var i = 1; i < facts.size(); i++)
      check(!facts.get(i).at().isBefore(facts.get(i - 1).at()), "time runs backwards");
  }

  /** I-39, I-37, I-10. */
  private void end(Life life) {
    life.after("P400D");
    check(life.order.ended(), "does not end: " + life.order.status());
    check(Clocks.next(life.order).isEmpty(), "clocks left " + life.order.clocks());
    check(Evolve.fold(life.stream).equals(life.order), "the fold is not the state");
    check(
        once(life, Event.OrderClosed.class) + once(life, Event.OrderCompleted.class) == 1, "ends");
    for (var part : life.order.parts())
      if (part.end() instanceof End.Closed closed)
        seen.merge("closed " + closed.reason(), 1, Integer::sum);
  }

  private static long once(Life life, Class<? extends Event> type) {
    return life.stream.stream().filter(fact -> type.isInstance(fact.event())).count();
  }

  private List<String> missing() {
    return Stream.of(
            leaves(Event.class).map(type -> "event " + Names.of(type)),
            leaves(Command.class).map(type -> "wish " + Names.of(type)),
            Stream.of(CloseReason.values()).map(reason -> "closed " + reason),
            Stream.of(Refusal.Code.values()).map(code -> "refused " + code))
        .flatMap(names -> names)
        .filter(name -> !UNREACHABLE.contains(name) && !seen.containsKey(name))
        .toList();
  }

  /** An order is placed before it is walked; a walk is too short for a thousand events. */
  private static final Set<String> UNREACHABLE =
      Set.of("event order_placed", "refused TOO_MANY_REQUESTS");

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(WalkTest::leaves).distinct()
        : Stream.of(type);
  }
}
