package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static dev.recourse.edges.Shop.moment;
import static dev.recourse.edges.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** One second before a deadline an act is in time; at its instant what follows has happened. */
class BoundariesTest extends ServiceTest {
  private final Shop shop = new Shop(http());

  @Test
  void day_20() {
    var trade = shop.trade();
    var end = moment(trade.see().path("placed_at")).plus(Duration.ofDays(20));
    assertThat(trade.due("payment_window")).isEqualTo(end);
    shop.advanceTo(end.minusSeconds(1));
    assertThat(trade.button("start_payment").path("enabled").asBoolean()).isTrue();
    done(trade.pays("card_declined"));
    shop.advanceTo(end);
    refused(trade.pays("card_ok"), "already_closed");
    assertThat(trade.see().path("close_reason").asString()).isEqualTo("payment_timeout");
    assertThat(moment(trade.event("order_closed").path("at"))).isEqualTo(end);
    trade.addsUp();
  }

  @Test
  void a_payment_one_second_before_day_20_counts() {
    var trade = shop.trade();
    shop.advanceTo(trade.due("payment_window").minusSeconds(1));
    trade.paid("card_ok");
    shop.advance("PT1S");
    assertThat(trade.status()).isEqualTo("payment_verification");
    assertThat(trade.addsUp().money("held")).isEqualTo(4890);
  }

  @Test
  void the_24_hours() {
    var trade = shop.trade().paid("card_ok");
    var opens = moment(trade.see().at("/payments/0/at")).plus(Duration.ofDays(1));
    shop.advanceTo(opens.minusSeconds(1));
    var no = refused(trade.asksToCancel(), "payment_under_verification");
    assertThat(moment(no.json().path("available_at"))).isEqualTo(opens);
    shop.advanceTo(opens);
    done(trade.asksToCancel());
    assertThat(moment(trade.event("payment_verified").path("at"))).isEqualTo(opens);
  }

  @Test
  void day_14_of_a_request() {
    var silent = shop.trade().verified().requested();
    var claimed = shop.trade().verified().requested();
    var end = silent.due("seller_answer");
    assertThat(end).isEqualTo(shop.now().plus(Duration.ofDays(14)));
    shop.advanceTo(end.minusSeconds(1));
    assertThat(silent.status()).isEqualTo("cancellation_requested");
    done(claimed.seller("/parts/1/cancellation/accept", Map.of()));
    shop.advanceTo(end);
    assertThat(silent.see().path("close_reason").asString()).isEqualTo("seller_answer_timeout");
    assertThat(claimed.see().path("close_reason").asString()).isEqualTo("cancellation_accepted");
    refused(silent.seller("/parts/1/cancellation/accept", Map.of()), "already_closed");
    assertThat(moment(silent.event("order_closed").path("at"))).isEqualTo(end);
    silent.cameBackOnce();
    claimed.cameBackOnce();
  }

  @Test
  void ship_by() {
    var before = shop.trade().verified();
    var at = shop.trade().verified();
    var late = shop.trade().verified();
    var end = at.due("ship_by");
    assertThat(end).isEqualTo(shop.now().plus(Duration.ofDays(7)));
    shop.advanceTo(end.minusSeconds(1));
    done(before.asksToCancel());
    assertThat(before.status()).isEqualTo("cancellation_requested");
    assertThat(at.see().path("flags")).isEmpty();
    shop.advanceTo(end);
    assertThat(at.see().path("flags").toString()).contains("ship_by_missed");
    assertThat(moment(at.event("ship_by_missed").path("at"))).isEqualTo(end);
    var closed = done(at.asksToCancel()).json();
    assertThat(closed.path("close_reason").asString()).isEqualTo("cancellation_accepted");
    assertThat(closed.path("fault").asString()).isEqualTo("seller");
    refused(late.buyer("/parts/1/ship-extension", Map.of()), "window_elapsed");
    shop.settle();
    at.cameBackOnce();
  }

  @Test
  void the_proof_of_a_shipment() {
    var trade = shop.trade().verified();
    done(trade.ships());
    var end = trade.due("shipment_proof");
    assertThat(end).isEqualTo(shop.now().plus(Duration.ofDays(3)));
    shop.advanceTo(end.minusSeconds(1));
    assertThat(trade.types()).doesNotContain("shipment_unproved");
    shop.advanceTo(end);
    assertThat(moment(trade.event("shipment_unproved").path("at"))).isEqualTo(end);
    done(trade.disputes("not_shipped"));
  }

  @Test
  void a_claim_gives_no_dispute_before_its_proof_is_due() {
    var trade = shop.trade().verified().requested();
    done(trade.seller("/parts/1/shipment", Map.of("note", "already shipped")));
    var end = trade.due("shipment_proof");
    shop.advanceTo(end.minusSeconds(1));
    var no = refused(trade.disputes("no_answer"), "answer_awaited");
    assertThat(moment(no.json().path("available_at"))).isEqualTo(end);
    shop.advanceTo(end);
    done(trade.disputes("no_answer"));
  }

  @Test
  void the_hour_of_a_quick_decision() {
    var decided = shop.trade().verified().requested();
    done(
        decided.seller(
            "/parts/1/shipment",
            Map.of("carrier", "china_post", "tracking_number", Shop.number(false))));
    done(decided.disputes("invalid_tracking"));
    var end = decided.due("quick_decision");
    assertThat(end).isEqualTo(shop.now().plus(Duration.ofHours(1)));
    shop.advanceTo(end.minusSeconds(1));
    assertThat(decided.status()).isEqualTo("cancellation_requested");
    shop.advanceTo(end);
    assertThat(decided.see().path("close_reason").asString()).isEqualTo("dispute_resolved_refund");
    assertThat(decided.part().at("/dispute/decision/rule").asString())
        .isEqualTo("number_contradicted");
    assertThat(moment(decided.event("order_closed").path("at"))).isEqualTo(end);
    decided.cameBackOnce();
  }
}
