package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Two or many at one instant: one wins, and every other is told why not. */
class RacesTest extends ServiceTest {
  private static final int ROUNDS = 3;
  private static final int CLICKS = 32;

  private final Shop shop = new Shop(http());

  @Test
  void paying_against_cancelling() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var trade = shop.trade();
      var answers = atOnce(() -> trade.pays("card_ok"), () -> trade.buyer("/cancel", Map.of()));
      oneWins(answers);
      shop.settle();
      var paid = answers.getFirst().status() == 200;
      assertThat(trade.status()).isEqualTo(paid ? "payment_verification" : "closed");
      assertThat(trade.addsUp().money("held")).isEqualTo(paid ? 4890 : 0);
    }
  }

  @Test
  void paying_against_the_end_of_day_20() throws Exception {
    var trades = trades();
    var end = trades.getFirst().due("payment_window");
    shop.advanceTo(end.minusSeconds(1));
    var calls = new ArrayList<Callable<Answer>>();
    for (var trade : trades) calls.add(() -> trade.pays("card_ok"));
    calls.add(() ->
        shop.http.post(shop.operator(), "/v1/sandbox/clock", Map.of("advance_to", end.toString())));
    var answers = atOnce(calls);
    done(answers.getLast());
    shop.settle();
    for (var n = 0; n < trades.size(); n++) {
      var paid = answers.get(n).status() == 200;
      if (!paid) Shop.refused(answers.get(n), "already_closed");
      assertThat(trades.get(n).status()).isEqualTo(paid ? "payment_verification" : "closed");
      assertThat(trades.get(n).addsUp().money("held")).isEqualTo(paid ? 4890 : 0);
    }
  }

  @Test
  void shipping_against_cancelling_what_was_to_be_shipped_by_now() throws Exception {
    var trades = trades();
    trades.forEach(Trade::verified);
    shop.advanceTo(trades.getLast().due("ship_by"));
    for (var trade : trades) {
      var answers = atOnce(trade::ships, trade::asksToCancel);
      oneWins(answers);
      shop.settle();
      if (answers.getFirst().status() == 200) assertThat(trade.status()).isEqualTo("shipped");
      else trade.cameBackOnce();
    }
  }

  @Test
  void shipping_against_asking_to_cancel() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var trade = shop.trade().verified();
      var answers = atOnce(trade::ships, trade::asksToCancel);
      done(answers.getFirst()); // after the request it is the claim
      if (answers.getLast().status() == 200) {
        assertThat(trade.part().at("/cancellation/state").asString()).isEqualTo("shipment_claimed");
      } else {
        Shop.refused(answers.getLast(), "already_shipped");
        assertThat(trade.status()).isEqualTo("shipped");
      }
      trade.addsUp();
    }
  }

  @Test
  void withdrawing_against_accepting() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var trade = shop.trade().verified().requested();
      var answers =
          atOnce(
              () -> trade.buyer("/parts/1/cancellation/withdraw", Map.of()),
              () -> trade.seller("/parts/1/cancellation/accept", Map.of()));
      oneWins(answers);
      shop.settle();
      if (answers.getLast().status() == 200) trade.cameBackOnce();
      else assertThat(trade.addsUp().status()).isEqualTo("awaiting_shipment");
    }
  }

  @Test
  void two_acceptances_of_a_proposal() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var trade = shop.trade().verified();
      done(trade.ships());
      done(trade.disputes("other"));
      done(trade.seller("/parts/1/dispute/answer", Map.of("text", "half", "amount", 2445)));
      var answers =
          atOnce(
              () -> trade.buyer("/parts/1/dispute/accept", Map.of("amount", 2445)),
              () -> trade.seller("/parts/1/dispute/accept", Map.of("amount", 4890)));
      oneWins(answers);
      shop.settle();
      var half = answers.getFirst().status() == 200;
      assertThat(trade.addsUp().money("refunded")).isEqualTo(half ? 2445 : 4890);
      refundedOnce(trade);
    }
  }

  @Test
  void the_same_click_again_and_again_pays_back_once() throws Exception {
    var trade = shop.trade().verified().requested();
    oneWins(clicks(() -> trade.seller("/parts/1/cancellation/accept", Map.of())));
    shop.settle();
    trade.cameBackOnce();
  }

  @Test
  void the_same_click_again_and_again_asks_once() throws Exception {
    var trade = shop.trade().verified();
    oneWins(clicks(trade::asksToCancel));
    assertThat(trade.types()).containsOnlyOnce("cancellation_requested");
  }

  @Test
  void the_same_click_again_and_again_pays_once() throws Exception {
    var trade = shop.trade();
    oneWins(clicks(() -> trade.pays("card_ok")));
    shop.settle();
    assertThat(trade.addsUp().money("captured")).isEqualTo(4890);
    var asked = shop.asked(trade.id(), "payment");
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().path("calls").asInt()).isEqualTo(1);
  }

  /** With one key it is one click, however often it arrives. */
  @Test
  void one_key_is_one_act() throws Exception {
    var trade = shop.trade().verified();
    var key = "one-" + trade.id();
    var answers =
        clicks(() -> trade.buyer("/messages", Map.of("text", "only once"), "Idempotency-Key", key));
    for (var answer : answers)
      if (answer.status() != 200) Shop.refused(answer, "request_in_progress");
    assertThat(answers).extracting(Answer::status).contains(200);
    assertThat(trade.types()).containsOnlyOnce("message_sent");
  }

  /** At one instant: they have the same deadlines. */
  private List<Trade> trades() {
    return Stream.generate(shop::trade).limit(ROUNDS).toList();
  }

  private void refundedOnce(Trade trade) {
    var asked = shop.asked(trade.id(), "refund");
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().path("calls").asInt()).isEqualTo(1);
  }

  private static void oneWins(List<Answer> answers) {
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    for (var answer : answers)
      if (answer.status() != 200) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.code()).as(answer.text()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).as(answer.text()).isNotBlank();
      }
  }

  private static List<Answer> clicks(Callable<Answer> click) throws Exception {
    return atOnce(Collections.nCopies(CLICKS, click));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
    return atOnce(List.of(calls));
  }

  /** The answers in the order of the calls. */
  private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
    var gate = new CyclicBarrier(calls.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    gate.await(30, TimeUnit.SECONDS);
                    return call.call();
                  }))
              .toList();
      var answers = new ArrayList<Answer>();
      for (var one : running) answers.add(one.get(90, TimeUnit.SECONDS));
      return answers;
    }
  }
}
