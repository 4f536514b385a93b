package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Goods with fates of their own, and the seller's time to send them. */
class PartsTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final Map<String, ?> ONE =
      Map.of("lines", List.of(Map.of("line", 1, "quantity", 1)));

  @Test
  void the_divided_story_ends_with_every_cent_where_it_belongs() {
    var deal = five().verified();
    var asked = done(deal.ask(1, two()));
    assertThat(asked.header("Location")).endsWith("/parts/2");
    done(deal.seller("/parts/2/cancellation/accept", NOTHING));
    done(deal.ship(1, town.knownParcel(), two()));
    town.settle();
    assertThat(deal.part(3).at("/shipment/confirmed").asBoolean()).isTrue();
    town.advanceTo(deal.due("ship_by"));
    assertThat(deal.part(1).path("flags").toString()).contains("ship_by_missed");
    var own = done(deal.ask(1, Map.of("reason", "delivery_too_slow"))).json();
    assertThat(own.at("/parts/0/cancellation/state").asString()).isEqualTo("auto_accepted");
    assertThat(own.at("/parts/0/fault").asString()).isEqualTo("seller");
    done(deal.buyer("/parts/3/receipt", NOTHING));
    town.settle();
    assertThat(deal.status()).isEqualTo("completed");
    assertThat(List.of(deal.money("refunded"), deal.money("paid_out"), deal.money("held")))
        .containsExactly(999L, 666L, 0L);
  }

  @Test
  void what_the_part_does_not_have_is_refused_and_all_of_it_divides_nothing() {
    var deal = five().verified();
    var six = Map.of("lines", List.of(Map.of("line", 1, "quantity", 6)));
    refused(deal.ask(1, six), "quantity_not_open");
    refused(deal.ship(1, Town.number(), six), "quantity_not_open");
    var all = Map.of("lines", List.of(Map.of("line", 1, "quantity", 5)));
    done(deal.ask(1, all));
    assertThat(deal.see().path("parts")).hasSize(1);
  }

  @Test
  void an_order_has_at_most_twenty_parts() {
    var lines = List.of(Map.of("sku", "cup", "title", "Cup", "quantity", 21, "unit_price", 100));
    var deal = deal(Map.of("lines", lines)).verified();
    var one = new HashMap<String, Object>(ONE);
    one.put("reason", "only_defective_left");
    for (var part = 2; part <= 20; part++) done(deal.seller("/parts/1/seller-cancellation", one));
    refused(deal.seller("/parts/1/seller-cancellation", one), "too_many_parts");
    assertThat(deal.money("held")).isEqualTo(200);
  }

  @Test
  void a_buyer_gives_more_time_twice() {
    var deal = deal().verified();
    var due = deal.due("ship_by");
    done(deal.buyer("/parts/1/ship-extension", NOTHING));
    done(deal.buyer("/parts/1/ship-extension", NOTHING));
    assertThat(deal.due("ship_by")).isEqualTo(due.plus(Duration.ofDays(14)));
    refused(deal.buyer("/parts/1/ship-extension", NOTHING), "extensions_used_up");
    town.advanceTo(deal.due("ship_by"));
    refused(deal.buyer("/parts/1/ship-extension", NOTHING), "window_elapsed");
  }

  @Test
  void what_is_never_shipped_closes_and_comes_back() {
    var deal = deal().verified();
    town.advanceTo(deal.due("ship_or_close"));
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("shipment_timeout");
    assertThat(deal.see().path("fault").asString()).isEqualTo("seller");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void a_seller_cancels_before_the_verification_and_after_it() {
    var early = deal().pay("card_ok");
    var body = Map.of("reason", "other", "note", "the lamp fell");
    var closed = done(early.seller("/parts/1/seller-cancellation", body)).json();
    assertThat(closed.path("close_reason").asString()).isEqualTo("seller_cancelled");
    assertThat(closed.path("fault").asString()).isEqualTo("seller");
    var later = deal().verified();
    done(later.seller("/parts/1/seller-cancellation", Map.of("reason", "buyer_asked")));
    town.settle();
    assertThat(later.money("refunded")).isEqualTo(4890);
  }

  @Test
  void a_preview_changes_nothing_and_says_what_would_come_back() {
    var deal = five().verified();
    var version = deal.see().path("version").asInt();
    var answer =
        town.http()
            .post(
                town.token("buyer", deal.buyer),
                deal.path + "/parts/1/cancellation/preview",
                two());
    assertThat(Town.json(answer).at("/amount/amount").asLong()).isEqualTo(666);
    assertThat(deal.see().path("version").asInt()).isEqualTo(version);
  }
}
