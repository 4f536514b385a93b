package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code kill -9} of the service in the middle of a hundred mixed commands: once, and with {@code
 * -Dlong} three times on the same data.
 */
class KilledServiceTest {
  private static final Path DATA = Path.of("target", "killed-service").toAbsolutePath();
  private static final int ROUNDS = System.getProperty("long") == null ? 1 : 3;
  private static final int PEOPLE = 8;
  private static final int COMMANDS = 100;

  /** What was sent, under its key; the answer is missing where none came. */
  private record Sent(Trade trade, boolean byBuyer, String call, Object body, String key) {
    Answer to(Shop shop) {
      var in = trade.in(shop);
      return byBuyer
          ? in.buyer(call, body, "Idempotency-Key", key)
          : in.seller(call, body, "Idempotency-Key", key);
    }
  }

  private final Map<Sent, Optional<Answer>> sent = new ConcurrentHashMap<>();

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void what_was_answered_is_there_and_nothing_is_there_twice() throws Exception {
    Scratch.delete(DATA);
    var running = Running.start(DATA);
    try {
      for (var round = 0; round < ROUNDS; round++) {
        sent.clear();
        var shop = new Shop(running.http);
        var trades = trades(shop);
        killedAmid(running, trades);
        running = Running.start(DATA);
        var again = new Shop(running.http);
        sent.forEach((command, answer) -> answer.ifPresent(a -> isThere(command, a, again)));
        sent.keySet().forEach(command -> oneAnswer(command, again));
        again.advance("P90D");
        trades.forEach(trade -> once(trade.in(again)));
      }
    } finally {
      running.close();
    }
    Scratch.delete(DATA);
  }

  private static List<Trade> trades(Shop shop) {
    var trades = new ArrayList<Trade>();
    for (var n = 0; n < PEOPLE; n++)
      trades.add(n % 2 == 0 ? shop.trade() : shop.trade().verified());
    return trades;
  }

  /** Each sends its commands one after the other; who gets no answer any more stops. */
  private void killedAmid(Running running, List<Trade> trades) throws Exception {
    var answered = new CountDownLatch(ThreadLocalRandom.current().nextInt(30, 70));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var trade : trades) threads.execute(() -> sends(trade, answered));
      assertThat(answered.await(5, TimeUnit.MINUTES)).isTrue();
      running.kill();
    }
  }

  private void sends(Trade trade, CountDownLatch answered) {
    for (var n = 0; n <= COMMANDS / PEOPLE; n++) {
      var command = command(trade, n);
      sent.put(command, Optional.empty());
      try {
        sent.put(command, Optional.of(command.to(trade.shop())));
      } catch (UncheckedIOException killed) {
        return;
      }
      answered.countDown();
    }
  }

  private static Sent command(Trade trade, int n) {
    var key = trade.id() + "-" + n;
    var talks = trade.buyer().hashCode() % 2 == 0;
    return switch (n % 4) {
      case 0 -> new Sent(trade, true, "/messages", Map.of("text", key), key);
      case 1 -> new Sent(trade, true, "/payments", Map.of("method", "card_ok"), key);
      case 2 ->
          talks
              ? new Sent(trade, false, "/messages", Map.of("text", key), key)
              : new Sent(
                  trade,
                  true,
                  "/parts/1/cancellation",
                  Map.of("reason", "changed_mind", "complaint", false),
                  key);
      default -> new Sent(trade, false, "/parts/1/cancellation/accept", Map.of(), key);
    };
  }

  /** As far as it was answered, at least. */
  private static void isThere(Sent command, Answer answer, Shop shop) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 409);
    if (answer.status() != 200) return;
    var trade = command.trade().in(shop);
    assertThat(trade.version()).isGreaterThanOrEqualTo(answer.json().path("version").asInt());
    if (command.call().equals("/messages")) assertThat(said(trade)).contains(command.key());
  }

  /** Sent once more under its key it is the same act: with the same answer, if there was one. */
  private void oneAnswer(Sent command, Shop shop) {
    var again = command.to(shop);
    assertThat(again.status()).as(again.text()).isIn(200, 409);
    sent.getOrDefault(command, Optional.empty())
        .ifPresent(first -> {
          assertThat(again.status()).as(again.text()).isEqualTo(first.status());
          assertThat(again.json().path("version")).isEqualTo(first.json().path("version"));
        });
  }

  private void once(Trade trade) {
    trade.addsUp();
    assertThat(said(trade)).doesNotHaveDuplicates();
    assertThat(trade.types().stream().filter("cancellation_requested"::equals).count())
        .isLessThanOrEqualTo(1);
    assertThat(trade.see().path("status").asString()).isIn("closed", "completed");
    assertThat(trade.money("held") + trade.money("refunding")).isZero();
    assertThat(trade.money("captured")).isIn(0L, 4890L);
    for (var kind : List.of("payment", "refund")) {
      var asked = trade.shop().asked(trade.id(), kind);
      var did = asked.stream().filter(act -> !act.path("state").asString().equals("failed"));
      assertThat(did.count()).as(asked.toString()).isLessThanOrEqualTo(1);
    }
  }

  private static List<String> said(Trade trade) {
    var shop = trade.shop();
    return done(shop.http.get(
            shop.http.token("buyer", trade.buyer()), trade.path() + "/messages?limit=200"))
        .json()
        .path("items")
        .valueStream()
        .map(message -> message.path("text").asString())
        .toList();
  }
}
