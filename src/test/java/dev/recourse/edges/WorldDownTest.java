package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static dev.recourse.edges.Shop.moment;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment provider that does not answer, and one that speaks too late. */
class WorldDownTest extends ServiceTest {
  private final Shop shop = new Shop(http());

  @AfterEach
  void itAnswersAgain() {
    shop.providerIsDown(false);
  }

  @Test
  void orders_close_on_time_without_the_provider_and_refunds_follow_by_themselves() {
    var unpaid = shop.trade();
    shop.advance("P6D");
    var silent = shop.trade().verified().requested();
    var agreed = shop.trade().verified().requested();
    var unknown = shop.trade().verified("card_refund_unknown_lost").requested();
    shop.advance("P13D");
    shop.providerIsDown(true);
    var window = unpaid.due("payment_window");
    var answer = silent.due("seller_answer");
    done(agreed.seller("/parts/1/cancellation/accept", Map.of()));
    done(unknown.seller("/parts/1/cancellation/accept", Map.of()));
    shop.advance("P2D");
    assertThat(moment(unpaid.event("order_closed").path("at"))).isEqualTo(window);
    assertThat(moment(silent.event("order_closed").path("at"))).isEqualTo(answer);
    for (var trade : List.of(silent, agreed, unknown)) {
      assertThat(trade.addsUp().status()).isEqualTo("closed");
      assertThat(trade.money("refunding")).isEqualTo(4890);
      assertThat(trade.money("refunded")).isZero();
    }
    shop.providerIsDown(false);
    shop.advance("P2D");
    silent.cameBackOnce();
    agreed.cameBackOnce();
    assertThat(unknown.addsUp().money("refunded")).isEqualTo(4890);
    assertThat(shop.asked(unknown.id(), "refund")).hasSize(1);
    shop.advance("P20D");
    silent.cameBackOnce();
    agreed.cameBackOnce();
  }

  @Test
  void a_payment_that_never_reached_the_provider_takes_no_money() {
    var trade = shop.trade();
    shop.providerIsDown(true);
    done(trade.pays("card_ok"));
    shop.advance("P2D");
    assertThat(trade.see().at("/payments/0/state").asString()).isEqualTo("voided");
    shop.providerIsDown(false);
    shop.advance("P1D");
    assertThat(trade.addsUp().status()).isEqualTo("awaiting_payment");
    assertThat(trade.money("captured")).isZero();
    trade.paid("card_ok");
    assertThat(trade.addsUp().money("held")).isEqualTo(4890);
  }

  @Test
  void a_capture_ten_minutes_after_closing_comes_back_in_full() {
    var trade = shop.trade().paid("card_pending");
    var end = trade.due("payment_window");
    shop.advanceTo(end.plus(Duration.ofMinutes(10)));
    assertThat(trade.see().path("close_reason").asString()).isEqualTo("payment_timeout");
    shop.tell(
        "/v1/sandbox/provider/events", Map.of("type", "captured", "order", trade.id(), "times", 3));
    shop.settle();
    assertThat(trade.see().path("close_reason").asString()).isEqualTo("payment_timeout");
    assertThat(trade.status()).isEqualTo("closed");
    assertThat(trade.see().at("/refunds/0/cause").asString()).isEqualTo("late_payment");
    assertThat(trade.types()).containsOnlyOnce("order_closed");
    assertThat(trade.money("captured")).isEqualTo(4890);
    trade.cameBackOnce();
  }
}
