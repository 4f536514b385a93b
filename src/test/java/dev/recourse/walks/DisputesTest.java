package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** A dispute is opened and talked over; silence, agreement and withdrawal. */
class DisputesTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();

  private Deal disputed(long amount) {
    var deal = deal().verified().confirmed();
    done(deal.dispute(1, "not_as_described", "partial_refund", Map.of("amount", amount)));
    return deal;
  }

  private static void offers(Deal deal, long amount) {
    done(deal.seller("/parts/1/dispute/answer", Map.of("text", "well", "amount", amount)));
  }

  private static String state(Deal deal) {
    return deal.part(1).at("/dispute/state").asString();
  }

  @Test
  void a_buyer_accepts_what_the_seller_proposes_as_he_saw_it() {
    var deal = disputed(2000);
    refused(deal.buyer("/parts/1/dispute/accept", Map.of("amount", 500)), "no_proposal");
    offers(deal, 500);
    offers(deal, 700);
    refused(deal.buyer("/parts/1/dispute/accept", Map.of("amount", 500)), "proposal_changed");
    done(deal.buyer("/parts/1/dispute/accept", Map.of("amount", 700)));
    town.settle();
    assertThat(state(deal)).isEqualTo("final");
    assertThat(deal.money("refunded")).isEqualTo(700);
    assertThat(deal.status()).isEqualTo("shipped");
    assertThat(deal.part(1).at("/dispute/decision/rule").asString()).isEqualTo("agreed");
  }

  @Test
  void a_seller_accepts_at_once_and_all_of_it_closes_the_part() {
    var deal = deal().verified().confirmed().disputed();
    done(deal.seller("/parts/1/dispute/accept", Map.of("amount", 4890)));
    town.settle();
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("dispute_resolved_refund");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void either_side_agrees_while_the_other_or_a_mediator_is_awaited() {
    var answered = disputed(2000);
    offers(answered, 100);
    done(answered.buyer("/parts/1/dispute/answer", Map.of("amount", 1500)));
    done(answered.seller("/parts/1/dispute/accept", Map.of("amount", 1500)));
    var buyer = disputed(2000).mediated(1);
    offers(buyer, 900);
    done(buyer.buyer("/parts/1/dispute/answer", Map.of("text", "hm")));
    done(buyer.buyer("/parts/1/dispute/accept", Map.of("amount", 900)));
    var seller = disputed(2000).mediated(1);
    done(seller.seller("/parts/1/dispute/accept", Map.of("amount", 2000)));
    for (var deal : List.of(answered, buyer, seller)) assertThat(state(deal)).isEqualTo("final");
  }

  @Test
  void a_buyer_says_more_before_the_seller_has_answered() {
    var deal = disputed(2000);
    done(deal.buyer("/parts/1/dispute/answer", Map.of("text", "and late", "amount", 2500)));
    refused(deal.buyer("/parts/1/dispute/answer", Map.of("amount", 4891)), "amount_out_of_range");
    assertThat(deal.part(1).at("/dispute/proposals/buyer/amount/amount").asLong()).isEqualTo(2500);
    assertThat(state(deal)).isEqualTo("awaiting_seller");
  }

  @Test
  void a_seller_silent_for_five_days_loses() {
    var deal = disputed(1000);
    var due = deal.due("dispute_answer");
    assertThat(due).isEqualTo(town.now().plus(Duration.ofDays(5)));
    refused(deal.buyer("/parts/1/dispute/escalate", NOTHING), "answer_awaited");
    refused(deal.buyer("/parts/1/receipt", NOTHING), "dispute_open");
    town.advanceTo(due);
    assertThat(deal.part(1).at("/dispute/decision/rule").asString()).isEqualTo("seller_silent");
    assertThat(deal.money("refunded")).isEqualTo(1000);
    refused(deal.dispute(1, "other", "none", NOTHING), "dispute_open");
    town.advanceTo(deal.due("appeal_window"));
    assertThat(state(deal)).isEqualTo("final");
    done(deal.buyer("/parts/1/receipt", NOTHING));
    town.settle();
    assertThat(deal.money("paid_out")).isEqualTo(3890);
  }

  @Test
  void a_buyer_silent_for_five_days_goes_to_mediation_or_about_fault_drops_it() {
    var money = disputed(1000);
    offers(money, 10);
    var fault = deal().verified().confirmed();
    done(fault.dispute(1, "pressure_or_insult", "none", NOTHING));
    done(fault.seller("/parts/1/dispute/answer", Map.of("text", "never")));
    town.advance("P5D");
    assertThat(state(money)).isEqualTo("under_mediation");
    assertThat(state(fault)).isEqualTo("withdrawn");
  }

  @Test
  void a_dispute_is_withdrawn_as_long_as_it_is_undecided() {
    var first = disputed(1000);
    done(first.buyer("/parts/1/dispute/withdraw", Map.of("text", "found it")));
    var answered = disputed(1000);
    offers(answered, 1);
    done(answered.buyer("/parts/1/dispute/withdraw", NOTHING));
    var mediated = disputed(1000).mediated(1);
    done(mediated.buyer("/parts/1/dispute/withdraw", NOTHING));
    for (var deal : List.of(first, answered, mediated))
      assertThat(state(deal)).isEqualTo("withdrawn");
  }

  @Test
  void a_ground_must_be_true_and_an_amount_within_the_sum() {
    var deal = deal().verified().confirmed();
    refused(deal.dispute(1, "no_answer", "full_refund", NOTHING), "ground_not_given");
    refused(
        deal.dispute(1, "other", "partial_refund", Map.of("amount", 4891)), "amount_out_of_range");
    var claimed = deal().verified().requested();
    done(claimed.ship(1, Town.wrongNumber(), NOTHING));
    refused(
        claimed.dispute(1, "invalid_tracking", "partial_refund", Map.of("amount", 1)),
        "amount_out_of_range");
  }

  @Test
  void two_disputes_about_money_and_two_about_fault_and_then_no_more() {
    var deal = deal().verified().confirmed();
    twice(deal, "not_as_described", "full_refund");
    twice(deal, "other", "none");
    refused(deal.dispute(1, "other", "full_refund", NOTHING), "disputes_used_up");
    done(deal.buyer("/parts/1/receipt", NOTHING));
    refused(deal.dispute(1, "other", "none", NOTHING), "disputes_used_up");
    var under = deal().verified().requested();
    done(under.ship(1, Town.wrongNumber(), NOTHING));
    twice(under, "invalid_tracking", "full_refund");
    refused(under.dispute(1, "not_shipped", "full_refund", NOTHING), "disputes_used_up");
    done(under.seller("/parts/1/cancellation/accept", NOTHING));
    twice(under, "seller_fault_cancellation", "none");
    refused(under.dispute(1, "other", "none", NOTHING), "disputes_used_up");
  }

  private static void twice(Deal deal, String ground, String wish) {
    for (var times = 0; times < 2; times++) {
      done(deal.dispute(1, ground, wish, NOTHING));
      done(deal.buyer("/parts/1/dispute/withdraw", NOTHING));
    }
  }

  @Test
  void two_weeks_after_the_end_no_dispute_is_opened_any_more() {
    var completed = deal().verified().completed();
    done(completed.dispute(1, "not_received", "partial_refund", Map.of("amount", 100)));
    refused(completed.dispute(1, "not_received", "full_refund", NOTHING), "dispute_open");
    done(completed.buyer("/parts/1/dispute/withdraw", NOTHING));
    var closed = deal().verified().requested();
    done(closed.seller("/parts/1/cancellation/accept", NOTHING));
    refused(closed.dispute(1, "other", "full_refund", NOTHING), "already_closed");
    done(closed.dispute(1, "seller_fault_cancellation", "none", NOTHING));
    refused(closed.dispute(1, "other", "none", NOTHING), "dispute_open");
    done(closed.buyer("/parts/1/dispute/withdraw", NOTHING));
    var until = closed.action("buyer", 1, "open_dispute").path("until").asString();
    assertThat(moment(until))
        .isEqualTo(moment(closed.part(1).path("ended_at").asString()).plus(Duration.ofDays(14)));
    town.advanceTo(moment(until).minusSeconds(1));
    assertThat(closed.action("buyer", 1, "open_dispute").path("enabled").asBoolean()).isTrue();
    town.advance("PT1H");
    refused(completed.dispute(1, "other", "none", NOTHING), "window_elapsed");
    refused(closed.dispute(1, "other", "none", NOTHING), "window_elapsed");
  }

  @Test
  void what_is_decided_after_the_end_is_taken_from_the_seller() {
    var deal = deal().verified().completed();
    done(deal.dispute(1, "not_as_described", "partial_refund", Map.of("amount", 1000)));
    town.advance("P5D");
    assertThat(List.of(deal.money("paid_out"), deal.money("refunded")))
        .containsExactly(3890L, 1000L);
    assertThat(deal.status()).isEqualTo("completed");
  }
}
