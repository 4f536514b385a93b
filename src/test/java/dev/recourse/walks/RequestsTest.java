package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** The buyer asks to cancel; the seller agrees, answers with a claim, or is silent. */
class RequestsTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();

  @Test
  void silence_of_two_weeks_closes_and_all_comes_back() {
    var deal = deal().verified().requested();
    var due = deal.due("seller_answer");
    assertThat(due).isEqualTo(town.now().plus(Duration.ofDays(14)));
    town.advanceTo(due.minusSeconds(1));
    assertThat(deal.status()).isEqualTo("cancellation_requested");
    town.advanceTo(due);
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("seller_answer_timeout");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void under_fast_the_seller_has_two_days() {
    var deal = deal(Map.of("policy", "fast")).verified().requested();
    assertThat(deal.due("seller_answer")).isEqualTo(town.now().plus(Duration.ofDays(2)));
    done(deal.seller("/parts/1/shipment", NOTHING));
    assertThat(deal.due("shipment_proof")).isEqualTo(town.now().plus(Duration.ofDays(1)));
    done(deal.buyer("/parts/1/shipment/request-proof", Map.of("wants", List.of("photo"))));
    assertThat(deal.due("proof_request_answer")).isEqualTo(town.now().plus(Duration.ofHours(12)));
  }

  @Test
  void an_agreed_cancellation_ends_at_once_and_then_the_money_moves() {
    var deal = deal().verified().requested();
    var before = deal.types().size();
    done(deal.seller("/parts/1/cancellation/accept", Map.of("note", "of course")));
    assertThat(deal.types().subList(before, before + 4))
        .containsExactly("cancellation_accepted", "part_closed", "order_closed", "refund_created");
    assertThat(deal.money("refunded")).isEqualTo(4890);
    assertThat(deal.see().path("fault").asString()).isEqualTo("none");
  }

  @Test
  void a_request_is_withdrawn_twice_and_no_more() {
    var deal = deal().verified();
    for (var times = 0; times < 2; times++) {
      done(deal.ask(1, NOTHING));
      done(deal.buyer("/parts/1/cancellation/withdraw", NOTHING));
      assertThat(deal.status()).isEqualTo("awaiting_shipment");
    }
    done(deal.ask(1, NOTHING));
    refused(deal.buyer("/parts/1/cancellation/withdraw", NOTHING), "withdrawals_used_up");
  }

  @Test
  void a_withdrawn_request_lets_an_uncontradicted_claim_stand() {
    var stands = deal().verified().requested();
    done(stands.ship(1, Town.number(), NOTHING));
    done(stands.buyer("/parts/1/cancellation/withdraw", NOTHING));
    assertThat(stands.status()).isEqualTo("shipped");
    assertThat(stands.part(1).path("flags").toString()).contains("shipment_unconfirmed");
    var falls = deal().verified().requested();
    done(falls.ship(1, Town.wrongNumber(), NOTHING));
    assertThat(falls.part(1).at("/shipment/verdict").asString()).isEqualTo("contradicted");
    done(falls.buyer("/parts/1/cancellation/withdraw", NOTHING));
    assertThat(falls.status()).isEqualTo("awaiting_shipment");
    assertThat(falls.part(1).path("shipment").isNull()).isTrue();
  }

  @Test
  void a_dispute_about_money_is_settled_before_a_request_is_withdrawn() {
    var deal = deal().verified().requested();
    done(deal.ship(1, Town.wrongNumber(), NOTHING));
    done(deal.dispute(1, "invalid_tracking", "full_refund", NOTHING));
    refused(deal.buyer("/parts/1/cancellation/withdraw", NOTHING), "dispute_open");
    refused(deal.dispute(1, "not_shipped", "full_refund", NOTHING), "dispute_open");
    assertThat(deal.see().path("deadlines").toString()).contains("seller_answer");
    town.advance("PT1H");
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("dispute_resolved_refund");
    assertThat(deal.part(1).at("/dispute/decision/rule").asString())
        .isEqualTo("number_contradicted");
    assertThat(deal.part(1).at("/cancellation/state").asString()).isEqualTo("superseded");
  }

  @Test
  void a_complaint_opens_a_dispute_about_fault_that_waits_for_the_request() {
    var deal = deal().verified();
    done(deal.ask(1, Map.of("reason", "doubts_about_seller", "complaint", true)));
    assertThat(deal.part(1).at("/dispute/about").asString()).isEqualTo("fault");
    assertThat(deal.part(1).at("/dispute/answer_by").isNull()).isTrue();
    done(deal.buyer("/parts/1/cancellation/withdraw", NOTHING));
    assertThat(deal.part(1).at("/dispute/state").asString()).isEqualTo("withdrawn");
  }

  @Test
  void a_parcel_that_is_there_refuses_the_request() {
    var deal = deal().verified().requested();
    done(deal.ship(1, town.knownParcel(), NOTHING));
    town.settle();
    assertThat(deal.status()).isEqualTo("shipped");
    assertThat(deal.part(1).at("/cancellation/state").asString()).isEqualTo("rejected_with_proof");
    assertThat(deal.types())
        .containsSubsequence(
            "shipment_claimed",
            "proof_checked",
            "shipment_confirmed",
            "cancellation_rejected",
            "part_shipped");
  }
}
