package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Proof.Wanted;
import dev.recourse.core.parcel.Verdict;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class ProvingTest {
  private static final Proof PAPER = paper("courier", "", Evidence.Type.HANDOVER_ACT);
  private static final Policy COURIERS = Policy.CLASSIC.untracked(Set.of("courier"));

  @Test
  void a_proved_shipment_refuses_the_request() {
    var life = Life.placed().requested().given(LAMPS, ship(GOOD));
    life.given(SYSTEM, checked(GOOD, Verdict.VALID))
        .then("proof_checked", "shipment_confirmed", "cancellation_rejected", "part_shipped");
    assertThat(life.part(1).request().state()).isEqualTo(Request.State.REJECTED_WITH_PROOF);
    assertThat(life.order.due(Deadline.SELLER_ANSWER, Subject.part(1))).isEmpty();
  }

  @Test
  void a_check_of_another_number_and_one_that_says_nothing_new_write_nothing() {
    var life = Life.placed().shipped();
    life.given(SYSTEM, checked(OTHER, Verdict.VALID)).nothing();
    life.given(SYSTEM, checked(GOOD, Verdict.UNVERIFIABLE)).then("proof_checked");
    life.given(SYSTEM, checked(GOOD, Verdict.UNVERIFIABLE)).nothing();
    life.given(SYSTEM, checked(GOOD, Verdict.PLAUSIBLE));
    life.given(SYSTEM, checked(GOOD, Verdict.CONTRADICTED)).nothing();
  }

  @Test
  void the_seller_has_72_hours_to_prove_it() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.NOTHING));
    life.after("PT71H59M59S").nothing().after("PT1S").then("shipment_unproved");
    life.given(ANNA, open(Ground.NO_ANSWER, Wish.FULL_REFUND));
  }

  @Test
  void a_carrier_that_cannot_be_asked_proves_nothing_against_anybody() {
    var life = Life.placed().shipped().given(SYSTEM, carrierDown(GOOD)).after("P5D").nothing();
    life.given(SYSTEM, checked(GOOD, Verdict.UNVERIFIABLE)).after("PT71H").nothing();
    life.after("PT1H").then("shipment_unproved");
  }

  @Test
  void a_carrier_that_is_down_takes_back_nothing_that_was_found() {
    var life = Life.placed().shipped().given(SYSTEM, checked(GOOD, Verdict.CONTRADICTED));
    life.given(SYSTEM, carrierDown(GOOD)).then("proof_checked");
    life.given(SYSTEM, carrierDown(GOOD)).nothing();
    var sent = ((Shipment.Made) life.part(1).shipment()).sent();
    assertThat(sent.finding().verdict()).contains(Verdict.CONTRADICTED);
    assertThat(sent.finding().carrierAsked()).isFalse();
  }

  @Test
  void proof_can_be_asked_for_once_it_is_claimed_and_once_a_day() {
    Life.placed().requested().when(ANNA, ask()).refused(NOTHING_CLAIMED);
    var life = Life.placed().requested().given(LAMPS, claim(Proof.NOTHING));
    var asked = life.now;
    life.given(ANNA, ask()).when(ANNA, ask());
    life.refused(PROOF_REQUEST_OPEN, asked.plus(Duration.ofDays(2)));
    life.after("PT1H").given(LAMPS, supply("", Evidence.Type.PARCEL_PHOTO));
    life.when(ANNA, ask()).refused(PROOF_REQUEST_OPEN, asked.plus(Duration.ofDays(1)));
    life.after("PT23H").given(ANNA, ask());
  }

  @Test
  void where_the_answer_is_due_sooner_a_day_must_pass_all_the_same() {
    var life = Life.placed(Policy.FAST).requested().given(LAMPS, claim(Proof.NOTHING));
    var asked = life.now;
    life.given(ANNA, ask()).when(ANNA, ask());
    life.refused(PROOF_REQUEST_OPEN, asked.plus(Duration.ofDays(1)));
  }

  @Test
  void silence_is_recorded() {
    var life = Life.placed().shipped().given(ANNA, ask()).after("PT48H");
    life.then("proof_request_unanswered");
    assertThat(Proving.lapses(Scene.at(life.order, Subject.part(1), SYSTEM, life.now)))
        .containsExactly(Lapse.PROOF_REQUEST_UNANSWERED);
  }

  @Test
  void what_was_not_asked_for_does_not_answer() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.NOTHING));
    life.given(ANNA, new RequestProof(1, Set.of(Wanted.TRACKING_NUMBER), ""));
    life.given(LAMPS, supply("", Evidence.Type.PARCEL_PHOTO));
    life.after("PT48H").then("proof_request_unanswered");
  }

  @Test
  void a_photo_answers_but_only_a_number_proves() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.NOTHING)).given(ANNA, ask());
    life.given(LAMPS, supply("", Evidence.Type.PARCEL_PHOTO)).then("proof_supplied");
    life.after("PT72H").then("shipment_unproved");
  }

  @Test
  void another_number_ends_a_contradiction() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    life.given(LAMPS, supply(GOOD, Evidence.Type.OTHER)).then("proof_supplied");
    life.when(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND)).refused(ANSWER_AWAITED);
  }

  @Test
  void confirmed_is_confirmed() {
    var life = Life.placed().confirmed();
    life.when(ANNA, ask()).refused(ALREADY_CONFIRMED);
    life.when(LAMPS, supply(GOOD, Evidence.Type.OTHER)).refused(ALREADY_CONFIRMED);
    life.after("P10D").nothing();
  }

  @Test
  void an_untracked_carriers_paper_is_plausible_and_never_lapses() {
    var life = Life.placed(COURIERS).verified().given(LAMPS, claim(Proof.number("courier", "")));
    life.after("P10D").nothing();
    life.given(LAMPS, new SupplyProof(1, PAPER, ""));
    life.then("proof_supplied", "proof_checked", "shipment_confirmed");
  }

  @Test
  void it_counts_only_from_the_first_claim_on() {
    var life = Life.placed(COURIERS).verified().given(LAMPS, ship(GOOD));
    life.given(LAMPS, new SupplyProof(1, paper("courier", OTHER, Evidence.Type.HANDOVER_ACT), ""));
    life.then("proof_supplied").after("PT72H").then("shipment_unproved");
  }

  private static RequestProof ask() {
    return new RequestProof(1, Set.of(Wanted.TRACKING_NUMBER, Wanted.PHOTO), "");
  }

  private static SupplyProof supply(String number, Evidence.Type type) {
    return new SupplyProof(1, paper("post", number, type), "");
  }

  private static Proof paper(String carrier, String number, Evidence.Type type) {
    return new Proof(carrier, number, Set.of(new Evidence(type, "file")));
  }
}
