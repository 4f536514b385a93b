package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;
import org.junit.jupiter.api.Test;

class DisputingTest {
  @Test
  void before_it_is_shipped_there_is_nothing_to_dispute() {
    Life.placed().verified().when(ANNA, full()).refused(NOT_SHIPPED);
    Life.placed().when(ANNA, full()).refused(NOT_PAID);
  }

  @Test
  void under_a_request_it_takes_a_lapse_and_the_first_proof_clock_says_when() {
    var life = Life.placed().requested();
    life.when(ANNA, open(Ground.OTHER, Wish.FULL_REFUND)).refusedForGood(ANSWER_AWAITED);
    life.given(LAMPS, claim(Proof.NOTHING));
    var asked = life.now;
    life.when(ANNA, open(Ground.OTHER, Wish.FULL_REFUND))
        .refused(ANSWER_AWAITED, asked.plus(Duration.ofDays(3)));
    life.given(ANNA, new RequestProof(1, Set.of(Proof.Wanted.PHOTO), ""));
    life.when(ANNA, open(Ground.NO_ANSWER, Wish.FULL_REFUND))
        .refused(ANSWER_AWAITED, asked.plus(Duration.ofDays(2)));
    life.after("PT48H").given(ANNA, open(Ground.NO_ANSWER, Wish.FULL_REFUND));
  }

  @Test
  void under_a_request_it_is_about_all_the_money() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    life.when(ANNA, partly(Ground.INVALID_TRACKING, 100)).refused(AMOUNT_OUT_OF_RANGE);
    life.when(ANNA, open(Ground.OTHER, Wish.NONE)).refused(AMOUNT_OUT_OF_RANGE);
    life.given(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND));
  }

  @Test
  void the_ground_must_be_true_and_fit_the_wish() {
    var life = Life.placed().confirmed();
    life.when(ANNA, open(Ground.NO_ANSWER, Wish.FULL_REFUND)).refused(GROUND_NOT_GIVEN);
    life.when(ANNA, open(Ground.NOT_SHIPPED, Wish.FULL_REFUND)).refused(GROUND_NOT_GIVEN);
    life.when(ANNA, open(Ground.SELLER_FAULT_CANCELLATION, Wish.NONE)).refused(GROUND_NOT_GIVEN);
    life.when(ANNA, open(Ground.PRESSURE_OR_INSULT, Wish.FULL_REFUND)).refused(INVALID_REQUEST);
    life.when(ANNA, open(Ground.NOT_RECEIVED, Wish.NONE)).refused(INVALID_REQUEST);
    life.given(ANNA, open(Ground.NOT_RECEIVED, Wish.FULL_REFUND));
  }

  @Test
  void an_amount_is_part_of_the_sum_and_about_fault_there_is_none() {
    var life = Life.placed().confirmed();
    life.when(ANNA, partly(Ground.NOT_AS_DESCRIBED, 5001)).refused(AMOUNT_OUT_OF_RANGE);
    life.when(ANNA, partly(Ground.NOT_AS_DESCRIBED, 0)).refused(AMOUNT_OUT_OF_RANGE);
    var fault = new OpenDispute(1, Ground.OTHER, Wish.NONE, OptionalLong.of(1), "words", Set.of());
    life.when(ANNA, fault).refused(AMOUNT_OUT_OF_RANGE);
    life.given(ANNA, open(Ground.OTHER, Wish.NONE));
    life.when(LAMPS, answer(OptionalLong.of(1))).refused(AMOUNT_OUT_OF_RANGE);
    life.when(LAMPS, new AcceptProposal(1, 0)).refused(NO_DISPUTE_OPEN);
  }

  @Test
  void one_dispute_at_a_time_and_two_of_a_kind_in_all() {
    var life = Life.placed().disputed(1000);
    life.when(ANNA, full()).refused(DISPUTE_OPEN);
    life.given(ANNA, new WithdrawDispute(1, "")).given(ANNA, full());
    life.given(ANNA, new WithdrawDispute(1, "")).when(ANNA, full()).refused(DISPUTES_USED_UP);
    life.given(ANNA, open(Ground.OTHER, Wish.NONE));
  }

  @Test
  void one_about_money_takes_the_place_of_one_about_fault() {
    var life = Life.placed().confirmed().given(ANNA, open(Ground.OTHER, Wish.NONE));
    life.given(ANNA, full()).then("dispute_withdrawn", "dispute_opened");
  }

  @Test
  void also_of_one_that_was_decided_and_that_decision_counts_for_nothing() {
    var life = Life.placed().completed().given(ANNA, open(Ground.OTHER, Wish.NONE)).after("P5D");
    life.then("dispute_decided");
    assertThat(life.part(1).fault()).contains(Fault.SELLER);
    life.given(ANNA, full()).then("dispute_withdrawn", "dispute_opened");
    assertThat(life.part(1).fault()).isEmpty();
    assertThat(life.order.fault()).isEmpty();
  }

  @Test
  void a_decision_before_it_counts_again() {
    var life = Life.placed().completed().given(ANNA, open(Ground.OTHER, Wish.NONE));
    life.given(LAMPS, answer(OptionalLong.empty())).given(ANNA, new Escalate(1, "", Set.of()));
    life.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.BUYER)).after("P5D");
    life.given(ANNA, open(Ground.OTHER, Wish.NONE)).after("P5D").then("dispute_decided");
    life.given(ANNA, full());
    assertThat(life.part(1).fault()).contains(Fault.BUYER);
  }

  @Test
  void on_a_closed_part_only_the_fault_is_left_and_only_for_a_while() {
    var life = Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
    life.when(ANNA, full()).refused(ALREADY_CLOSED);
    life.after("P13DT23H").given(ANNA, open(Ground.SELLER_FAULT_CANCELLATION, Wish.NONE));
    var late = Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
    late.after("P14D").when(ANNA, open(Ground.OTHER, Wish.NONE)).refusedForGood(WINDOW_ELAPSED);
  }

  @Test
  void what_was_never_verified_is_not_disputed() {
    var life = Life.placed().captured().given(BANK, new RejectPayment());
    life.when(ANNA, open(Ground.OTHER, Wish.NONE)).refused(ALREADY_CLOSED);
  }

  @Test
  void a_completed_part_is_disputed_for_what_the_seller_was_paid() {
    var life = Life.placed().completed().given(ANNA, full());
    assertThat(life.wrote(Event.DisputeOpened.class).sum()).isEqualTo(5000);
  }

  @Test
  void the_seller_answers_then_the_buyer_has_the_word() {
    var life = Life.placed().disputed(5000);
    life.when(ANNA, new Escalate(1, "", Set.of())).refusedForGood(ANSWER_AWAITED);
    assertThat(life.last.refusal().orElseThrow().moment())
        .contains(life.now.plus(Duration.ofDays(5)));
    life.when(ANNA, new AcceptProposal(1, 0)).refused(NO_PROPOSAL);
    life.given(LAMPS, answer(OptionalLong.of(700)));
    assertThat(life.part(1).dispute()).isInstanceOf(AwaitingBuyer.class);
    life.after("P5D").then("dispute_escalated");
    life.when(ANNA, new Escalate(1, "", Set.of())).refused(ALREADY_ESCALATED);
  }

  @Test
  void a_silent_buyer_lets_go_of_a_dispute_about_fault() {
    var life = Life.placed().confirmed().given(ANNA, open(Ground.OTHER, Wish.NONE));
    life.given(LAMPS, answer(OptionalLong.empty())).after("P5D").then("dispute_withdrawn");
  }

  @Test
  void an_answer_without_an_amount_offers_nothing_at_first_and_keeps_what_was_offered_later() {
    var life = Life.placed().disputed(5000).given(LAMPS, answer(OptionalLong.empty()));
    assertThat(proposal(life, Role.SELLER)).hasValue(0);
    life.given(LAMPS, answer(OptionalLong.of(900))).given(LAMPS, answer(OptionalLong.empty()));
    assertThat(proposal(life, Role.SELLER)).hasValue(900);
    life.when(LAMPS, answer(OptionalLong.of(5001))).refused(AMOUNT_OUT_OF_RANGE);
  }

  @Test
  void either_side_accepts_what_it_saw_and_that_is_final() {
    var life = Life.placed().disputed(5000).given(LAMPS, answer(OptionalLong.of(900)));
    life.when(ANNA, new AcceptProposal(1, 800)).refused(PROPOSAL_CHANGED);
    assertThat(life.last.refusal().orElseThrow().figure()).hasValue(900);
    life.given(ANNA, new AcceptProposal(1, 900)).then("proposal_accepted", "refund_created");
    assertThat(life.part(1).dispute()).isInstanceOf(Final.class);
    assertThat(life.status()).isEqualTo(Status.SHIPPED);
    life.when(ANNA, appeal()).refused(NO_DISPUTE_OPEN);
  }

  @Test
  void an_agreement_on_all_of_it_closes_the_part() {
    Life.placed()
        .disputed(5000)
        .given(LAMPS, new AcceptProposal(1, 5000))
        .then("proposal_accepted", "part_closed", "order_closed", "refund_created");
  }

  @Test
  void a_proposal_above_the_sum_counts_as_it() {
    var life = Life.placed().disputed(4000).given(BANK, new Chargeback(1, "cb", 2000));
    life.given(LAMPS, new AcceptProposal(1, 3000));
    life.then("proposal_accepted", "part_closed", "order_closed", "refund_created");
  }

  @Test
  void a_buyer_may_withdraw_until_the_decision_and_what_it_held_up_runs_on() {
    var life = Life.placed().disputed(5000);
    assertThat(life.order.stands(Deadline.BUYER_PROTECTION, Subject.part(1))).isTrue();
    life.after("P3D").given(ANNA, new WithdrawDispute(1, "solved")).then("dispute_withdrawn");
    assertThat(life.order.due(Deadline.BUYER_PROTECTION, Subject.part(1)))
        .contains(life.now.plus(Duration.ofDays(60)));
    life.when(ANNA, new WithdrawDispute(1, "")).refused(NO_DISPUTE_OPEN);
    var decided = Life.placed().disputed(1000).after("P5D");
    decided.when(ANNA, new WithdrawDispute(1, "")).refused(ALREADY_DECIDED);
  }

  @Test
  void receipt_and_withdrawal_wait_for_a_dispute_about_money() {
    var life = Life.placed().disputed(1000);
    life.when(ANNA, new ConfirmReceipt(1)).refused(DISPUTE_OPEN);
    life.after("P5D").when(ANNA, new ConfirmReceipt(1));
    life.refused(DISPUTE_OPEN, life.now.plus(Duration.ofDays(5)));
    life.after("P5D").given(ANNA, new ConfirmReceipt(1));
    var asked = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    asked.given(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND));
    asked.when(ANNA, new WithdrawCancellation(1)).refused(DISPUTE_OPEN);
  }

  @Test
  void a_request_waits_while_a_dispute_about_money_is_unsettled() {
    var life =
        Life.placed().requested().after("P13D").given(LAMPS, claim(Proof.number("p", WRONG)));
    life.given(ANNA, open(Ground.OTHER, Wish.FULL_REFUND)).after("P4D").then("shipment_unproved");
    assertThat(life.order.stands(Deadline.SELLER_ANSWER, Subject.part(1))).isTrue();
  }

  @Test
  void a_part_that_ends_another_way_ends_a_dispute_about_its_money() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    life.given(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND));
    life.given(LAMPS, new AcceptCancellation(1, ""))
        .then(
            "cancellation_accepted",
            "dispute_withdrawn",
            "part_closed",
            "order_closed",
            "refund_created");
    assertThat(life.fact(Event.DisputeWithdrawn.class).orElseThrow().by()).isEqualTo(SYSTEM);
  }

  static OpenDispute full() {
    return open(Ground.NOT_AS_DESCRIBED, Wish.FULL_REFUND);
  }

  private static OptionalLong proposal(Life life, Role side) {
    return ((Begun) life.part(1).dispute()).matter().amountOf(side);
  }
}
