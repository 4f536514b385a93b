package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Before the payment: offers, messages, and how an unpaid order ends. */
class OffersTest extends Walk {
  private static final Map<String, ?> WORDS = Map.of("text", "please come back");
  private static final Map<String, ?> NOTHING = Map.of();

  @Test
  void an_accepted_discount_lowers_what_is_due_and_a_later_one_replaces_it() {
    var deal = deal();
    done(deal.seller("/offers", Map.of("kind", "discount", "percent", 10)));
    done(deal.buyer("/offers/1/accept", NOTHING));
    assertThat(deal.money("due")).isEqualTo(4401);
    done(deal.seller("/offers", Map.of("kind", "discount", "amount", 1000)));
    var accepted = done(deal.buyer("/offers/2/accept", NOTHING)).json();
    assertThat(accepted.at("/money/due/amount").asLong()).isEqualTo(3890);
    assertThat(accepted.at("/offers/0/state").asString()).isEqualTo("replaced");
    deal.pay("card_ok");
    assertThat(deal.money("captured")).isEqualTo(3890);
  }

  @Test
  void a_discount_leaves_something_to_pay() {
    var deal = deal();
    refused(
        deal.seller("/offers", Map.of("kind", "discount", "amount", 4890)), "amount_out_of_range");
    assertThat(deal.types()).containsExactly("order_placed");
  }

  @Test
  void an_offer_that_is_over_or_declined_cannot_be_accepted_and_expiry_is_no_event() {
    var deal = deal();
    done(
        deal.seller(
            "/offers", Map.of("kind", "bonus", "text", "a cup with it", "expires_in", "PT1H")));
    var until = deal.action("buyer", 0, "accept_offer").path("until").asString();
    assertThat(moment(until)).isEqualTo(town.now().plus(Duration.ofHours(1)));
    town.advance("PT1H");
    refused(deal.buyer("/offers/1/accept", NOTHING), "no_offer_open");
    assertThat(deal.see().at("/offers/0/state").asString()).isEqualTo("expired");
    done(deal.buyer("/messages", WORDS));
    done(deal.seller("/offers", Map.of("kind", "discount", "percent", 5)));
    done(deal.buyer("/offers/2/decline", NOTHING));
    refused(deal.buyer("/offers/2/decline", NOTHING), "no_offer_open");
    assertThat(deal.types())
        .contains("offer_made", "offer_declined")
        .doesNotContain("order_closed");
  }

  @Test
  void a_seller_writes_three_times_two_days_apart_until_the_buyer_answers() {
    var deal = deal();
    for (var sent = 1; sent <= 3; sent++) {
      done(deal.seller("/messages", WORDS));
      var next = town.now().plus(Duration.ofDays(2));
      var no = refused(deal.seller("/messages", WORDS), "outreach_limit");
      if (sent == 3) break;
      assertThat(moment(no.json().path("available_at").asString())).isEqualTo(next);
      refused(deal.seller("/offers", Map.of("kind", "discount", "percent", 5)), "outreach_limit");
      town.advanceTo(next);
    }
    town.advance("P3D");
    refused(deal.seller("/messages", WORDS), "outreach_limit");
    done(deal.buyer("/messages", Map.of("text", "well")));
    done(deal.seller("/messages", WORDS));
    done(deal.seller("/offers", Map.of("kind", "discount", "percent", 5)));
  }

  @Test
  void people_talk_until_two_weeks_after_the_end() {
    var paid = deal().pay("card_ok");
    talk(paid);
    done(paid.operator("/verification", Map.of("outcome", "verified")));
    talk(paid);
    var completed = deal().verified().completed();
    talk(completed);
    var closed = deal();
    done(closed.buyer("/cancel", Map.of("reason", "found_better_price")));
    talk(closed);
    town.advance("P14D");
    for (var deal : List.of(completed, closed)) {
      refused(deal.buyer("/messages", WORDS), "window_elapsed");
      refused(deal.seller("/messages", WORDS), "window_elapsed");
    }
    var messages = Town.items(town.get("buyer", paid.buyer, paid.path + "/messages"));
    assertThat(messages).hasSize(4);
    assertThat(messages.getFirst().path("text").asString()).isEqualTo("please come back");
  }

  private static void talk(Deal deal) {
    done(deal.buyer("/messages", WORDS));
    done(deal.seller("/messages", WORDS));
  }

  @Test
  void either_side_ends_an_unpaid_order_the_seller_with_a_reason() {
    var theirs = deal();
    var closed = done(theirs.seller("/cancel", Map.of("reason", "out_of_stock"))).json();
    assertThat(closed.path("close_reason").asString()).isEqualTo("seller_cancelled_unpaid");
    assertThat(closed.path("fault").asString()).isEqualTo("seller");
    var mine = deal();
    var given = done(mine.buyer("/cancel", NOTHING)).json();
    assertThat(given.path("close_reason").asString()).isEqualTo("buyer_cancelled_unpaid");
    assertThat(given.path("fault").asString()).isEqualTo("none");
  }

  @Test
  void an_unpaid_order_closes_at_the_end_of_day_20() {
    var deal = deal();
    var end = moment(deal.see().path("placed_at").asString()).plus(Duration.ofDays(20));
    town.advanceTo(end.minusSeconds(1));
    var pay = deal.action("buyer", 0, "start_payment");
    assertThat(pay.path("enabled").asBoolean()).isTrue();
    assertThat(moment(pay.path("until").asString())).isEqualTo(end);
    town.advanceTo(end);
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("payment_timeout");
    assertThat(deal.types()).containsExactly("order_placed", "part_closed", "order_closed");
  }
}
