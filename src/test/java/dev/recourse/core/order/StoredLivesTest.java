package dev.recourse.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import dev.recourse.store.json.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives, each written as its rows and read back: the same facts fold to the same order. */
class StoredLivesTest {
  private static final int LIVES = 50;
  private static final int STEPS = 120;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Map<String, Policy> POLICIES =
      Stream.of(
              Policy.CLASSIC,
              Policy.FAST,
              Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H"),
              Policy.CLASSIC.named("courier").untracked(Set.of("courier")))
          .collect(Collectors.toUnmodifiableMap(Policy::name, policy -> policy));

  private static final EventJson JSON =
      new EventJson((name, _) -> Objects.requireNonNull(POLICIES.get(name)));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, LIVES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_life_that_was_stored_folds_to_the_same_order(long seed) {
    var life = lived(new Random(seed * SPREAD));
    var read = life.stream.stream().map(StoredLivesTest::storedAndRead).toList();
    assertThat(read).isEqualTo(life.stream);
    assertThat(Evolve.fold(read)).isEqualTo(life.order);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_order_waits_for_those_whom_its_outlook_names(long seed) {
    var random = new Random(seed * SPREAD);
    var life = begun(random);
    for (var step = 0; step < STEPS; step++) {
      step(life, random, step);
      assertThat(Awaited.of(life.order)).isEqualTo(foreseen(life.order));
    }
  }

  private static Set<Awaited> foreseen(Order order) {
    return order.parts().stream()
        .flatMap(part ->
            Stream.concat(
                Outlook.of(order, part).stream().flatMap(StoredLivesTest::waitsFor),
                part.dispute().untaken() ? Stream.of(Awaited.ANY_MEDIATOR) : Stream.of()))
        .collect(Collectors.toSet());
  }

  private static Stream<Awaited> waitsFor(Outlook outlook) {
    return switch (outlook.waitingFor()) {
      case BUYER -> Stream.of(Awaited.BUYER);
      case SELLER -> Stream.of(Awaited.SELLER);
      default -> Stream.of();
    };
  }

  private static Life lived(Random random) {
    var life = begun(random);
    for (var step = 0; step < STEPS; step++) step(life, random, step);
    return life.after("P400D");
  }

  private static Life begun(Random random) {
    var policies = List.copyOf(new TreeMap<>(POLICIES).values());
    var line = new Line(1, "sku", "Cup", 1 + random.nextInt(4), 2 + random.nextInt(999));
    var policy = policies.get(random.nextInt(policies.size()));
    var provider = random.nextInt(5) == 0 ? Event.OrderPlaced.SHOP : "bank";
    return Life.placed(policy, provider, random.nextInt(2), line);
  }

  private static void step(Life life, Random random, int step) {
    if (step == 3 && random.nextInt(8) > 0) pay(life);
    if (step == 6 || random.nextInt(4) == 0) life.after("PT" + random.nextInt(100_000) + "S");
    var wish = random.nextInt(8) == 0 ? Wishes.toDivide(life, random) : Wishes.any(life, random);
    life.when(wish.actor(), wish.command());
  }

  private static void pay(Life life) {
    life.when(Life.ANNA, new Command.StartPayment("card"));
    if (life.order.bill().attemptOpen())
      life.when(Life.BANK, Life.capture(life.order.bill().payments().size(), life.order.due()));
  }

  /** The columns keep what of a fact is not its event. */
  private static Fact storedAndRead(Fact fact) {
    var event = fact.event();
    var read =
        JSON.read(
            EventJson.type(event),
            EventJson.part(event),
            EventJson.refund(event),
            JSON.write(event));
    return new Fact(fact.at(), fact.by(), fact.cause(), read);
  }
}
