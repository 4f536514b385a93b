package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shipment is a claim until a number proves it; and what its silence costs. */
class ProofTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final Map<String, ?> WANTS = Map.of("wants", List.of("tracking_number", "photo"));

  @AfterEach
  void theCarrierAnswersAgain() {
    town.tell("/parcels", Map.of("carrier", "china_post", "down", false));
  }

  @Test
  void a_shipment_needs_a_number_whose_check_digit_is_right() {
    var deal = deal().verified();
    refused(deal.ship(1, Town.wrongNumber(), NOTHING), "tracking_number_wrong");
    refused(
        deal.seller("/parts/1/shipment", Map.of("carrier", "china_post")),
        "tracking_number_required");
    assertThat(deal.status()).isEqualTo("awaiting_shipment");
  }

  @Test
  void a_claim_without_a_number_and_then_silence_lose_within_the_hour() {
    var deal = deal().verified().requested();
    refused(deal.buyer("/parts/1/shipment/request-proof", WANTS), "nothing_claimed");
    done(deal.seller("/parts/1/shipment", Map.of("note", "already shipped")));
    assertThat(deal.due("shipment_proof")).isEqualTo(town.now().plus(Duration.ofDays(3)));
    done(deal.buyer("/parts/1/shipment/request-proof", WANTS));
    var answer = deal.due("proof_request_answer");
    var no = refused(deal.buyer("/parts/1/shipment/request-proof", WANTS), "proof_request_open");
    assertThat(moment(no.json().path("available_at").asString())).isEqualTo(answer);
    var early = refused(deal.dispute(1, "no_answer", "full_refund", NOTHING), "answer_awaited");
    assertThat(moment(early.json().path("available_at").asString())).isEqualTo(answer);
    town.advanceTo(answer);
    done(deal.dispute(1, "no_answer", "full_refund", NOTHING));
    var quick = deal.due("quick_decision");
    town.advanceTo(quick.minusSeconds(1));
    assertThat(deal.part(1).at("/dispute/state").asString()).isEqualTo("awaiting_seller");
    town.advanceTo(quick);
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("dispute_resolved_refund");
    assertThat(deal.part(1).at("/dispute/decision/rule").asString())
        .isEqualTo("proof_request_unanswered");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void a_number_answers_the_request_for_proof_and_is_then_asked_for() {
    var deal = deal().verified().requested();
    done(deal.seller("/parts/1/shipment", NOTHING));
    done(deal.buyer("/parts/1/shipment/request-proof", WANTS));
    done(
        deal.seller(
            "/parts/1/shipment/supply-proof",
            Map.of("carrier", "china_post", "tracking_number", town.knownParcel())));
    town.settle();
    assertThat(deal.status()).isEqualTo("shipped");
    assertThat(deal.part(1).at("/shipment/verdict").asString()).isEqualTo("valid");
  }

  @Test
  void three_days_without_proof_are_a_lapse_of_a_shipment_too() {
    var deal = deal().verified().shipped();
    done(deal.buyer("/parts/1/shipment/request-proof", WANTS));
    town.advance("PT24H");
    refused(deal.buyer("/parts/1/shipment/request-proof", WANTS), "proof_request_open");
    town.advanceTo(deal.due("shipment_proof"));
    assertThat(deal.types()).contains("proof_request_unanswered", "shipment_unproved");
    done(deal.dispute(1, "not_shipped", "full_refund", NOTHING));
    town.advance("PT1H");
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("dispute_resolved_refund");
  }

  @Test
  void a_valid_proof_decides_a_dispute_in_talk_and_the_part_goes_on() {
    var deal = deal().verified().shipped();
    done(deal.dispute(1, "not_shipped", "full_refund", NOTHING));
    done(
        deal.seller(
            "/parts/1/shipment/supply-proof",
            Map.of("carrier", "china_post", "tracking_number", town.knownParcel())));
    town.settle();
    assertThat(deal.part(1).at("/dispute/decision/rule").asString()).isEqualTo("proof_given");
    assertThat(deal.status()).isEqualTo("shipped");
    refused(
        deal.seller("/parts/1/shipment/supply-proof", Map.of("tracking_number", Town.number())),
        "already_confirmed");
    refused(deal.buyer("/parts/1/shipment/request-proof", WANTS), "already_confirmed");
  }

  @Test
  void what_the_carrier_sees_is_shown_and_an_hour_later_it_proves() {
    var deal = deal().verified();
    var number = Town.number();
    done(deal.ship(1, number, NOTHING));
    town.settle();
    assertThat(deal.part(1).at("/shipment/confirmed").asBoolean()).isFalse();
    town.parcel(number, town.scan("accepted", 0, "CN"));
    town.advance("PT1H");
    assertThat(deal.part(1).at("/shipment/verdict").asString()).isEqualTo("plausible");
    assertThat(deal.types()).contains("tracking_updated", "shipment_confirmed");
    town.parcel(number, town.scan("accepted", 3600, "CN"), town.here("delivered", 0));
    town.advance("PT2H");
    assertThat(deal.events()).isNotEmpty();
  }

  @Test
  void buyer_protection_ends_and_the_seller_is_paid() {
    var deal = deal().verified().confirmed();
    town.advanceTo(deal.due("buyer_protection"));
    town.settle();
    assertThat(deal.status()).isEqualTo("completed");
    assertThat(deal.money("paid_out")).isEqualTo(4890);
  }

  @Test
  void a_shipment_that_nobody_ever_proved_closes_when_protection_ends() {
    var deal = deal().verified().shipped();
    town.advanceTo(deal.due("buyer_protection"));
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("shipment_timeout");
    assertThat(deal.see().path("fault").asString()).isEqualTo("seller");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void a_carrier_that_cannot_be_asked_proves_nothing_against_anybody() {
    town.tell("/parcels", Map.of("carrier", "china_post", "down", true));
    var deal = deal().verified().shipped();
    town.advance("P4D");
    assertThat(deal.types()).doesNotContain("shipment_unproved");
    town.advanceTo(deal.due("buyer_protection"));
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("shipment_timeout");
    assertThat(deal.see().path("fault").asString()).isEqualTo("carrier");
  }
}
