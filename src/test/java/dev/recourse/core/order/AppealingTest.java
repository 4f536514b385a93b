package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;
import org.junit.jupiter.api.Test;

class AppealingTest {
  @Test
  void another_mediator_decides_all_of_it_afresh() {
    var life = decided(1000, Fault.CARRIER).given(ANNA, appeal()).then("dispute_appealed");
    life.when(MIRA, decide(Outcome.NO_REFUND, 0, Fault.BUYER)).refused(CONFLICT_OF_INTEREST);
    life.when(LAMPS, appeal()).refused(APPEAL_USED);
    life.given(MARK, decide(Outcome.FULL_REFUND, 0, Fault.SELLER))
        .then("dispute_taken", "dispute_decided", "part_closed", "order_closed", "refund_created");
    assertThat(life.wrote(Event.DisputeDecided.class).amount()).isEqualTo(5000);
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(4000);
    assertThat(life.part(1).dispute()).isInstanceOf(Final.class);
  }

  @Test
  void what_the_first_decision_ordered_is_part_of_the_sum() {
    var life = decided(1000, Fault.CARRIER).given(ANNA, appeal());
    life.when(MARK, decide(Outcome.PARTIAL_REFUND, 5001, Fault.SELLER))
        .refused(AMOUNT_OUT_OF_RANGE);
    life.given(MARK, decide(Outcome.PARTIAL_REFUND, 4500, Fault.SELLER));
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(3500);
    assertThat(life.status()).isEqualTo(Status.SHIPPED);
  }

  @Test
  void what_it_orders_less_the_house_pays_to_the_seller() {
    var life = decided(1000, Fault.SELLER).given(LAMPS, appeal());
    life.given(MARK, decide(Outcome.NO_REFUND, 0, Fault.NONE))
        .then("dispute_taken", "dispute_decided", "seller_compensated");
    assertThat(life.wrote(Event.SellerCompensated.class).amount()).isEqualTo(1000);
    assertThat(life.part(1).purse().held()).isEqualTo(4000);
  }

  @Test
  void a_full_refund_that_falls_leaves_the_part_closed() {
    var life = Life.placed().mediated(5000);
    life.given(MIRA, decide(Outcome.FULL_REFUND, 0, Fault.SELLER)).given(LAMPS, appeal());
    life.given(MARK, decide(Outcome.PARTIAL_REFUND, 2000, Fault.CARRIER));
    assertThat(life.wrote(Event.SellerCompensated.class).amount()).isEqualTo(3000);
    assertThat(life.status()).isEqualTo(Status.CLOSED);
    assertThat(life.order.fault()).contains(Fault.CARRIER);
  }

  @Test
  void on_appeal_words_are_heard_and_amounts_are_not() {
    var life = decided(1000, Fault.CARRIER).given(ANNA, appeal());
    life.given(LAMPS, answer(OptionalLong.empty()));
    life.when(LAMPS, answer(OptionalLong.of(1))).refused(ALREADY_DECIDED);
    life.when(LAMPS, new AcceptProposal(1, 5000)).refused(ALREADY_DECIDED);
    life.when(ANNA, new WithdrawDispute(1, "")).refused(ALREADY_DECIDED);
  }

  @Test
  void a_silent_second_mediator_lets_the_first_decision_stand() {
    decided(1000, Fault.CARRIER)
        .given(ANNA, appeal())
        .after("P14D")
        .then("dispute_final", "refund_overdue");
  }

  @Test
  void who_got_all_he_wants_has_nothing_to_appeal() {
    var life = Life.placed().disputed(1000).after("P5D");
    life.when(ANNA, appeal()).refused(NOTHING_TO_APPEAL);
    life.given(LAMPS, appeal());
  }

  @Test
  void who_wanted_more_than_there_was_got_all_of_it() {
    var life = Life.placed().disputed(4000).given(BANK, new Chargeback(1, "cb", 2000));
    life.after("P5D").then("dispute_decided", "part_closed", "order_closed", "refund_created");
    life.when(ANNA, appeal()).refused(NOTHING_TO_APPEAL);
  }

  @Test
  void a_seller_who_lost_nothing_and_is_not_blamed_has_nothing_to_appeal() {
    var life = Life.placed().mediated(1000);
    life.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.BUYER));
    life.when(LAMPS, appeal()).refused(NOTHING_TO_APPEAL).given(ANNA, appeal());
    var blamed = Life.placed().mediated(1000);
    blamed.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.SELLER)).given(LAMPS, appeal());
  }

  @Test
  void about_fault_the_buyer_appeals_if_it_was_not_the_sellers() {
    var life = Life.placed().confirmed().given(ANNA, open(Ground.OTHER, Wish.NONE)).after("P5D");
    life.when(ANNA, appeal()).refused(NOTHING_TO_APPEAL);
    life.given(LAMPS, appeal()).given(MARK, decide(Outcome.NO_REFUND, 0, Fault.NONE));
    life.then("dispute_taken", "dispute_decided");
    life.given(ANNA, new ConfirmReceipt(1));
    assertThat(life.part(1).fault()).contains(Fault.NONE);
  }

  @Test
  void an_appeal_has_its_window() {
    var life = decided(1000, Fault.SELLER);
    life.after("P4DT23H59M59S").nothing().after("PT1S").then("dispute_final");
    life.when(LAMPS, appeal()).refused(NO_DISPUTE_OPEN);
  }

  @Test
  void an_appeal_goes_on_when_the_part_ends_another_way() {
    var life = decided(1000, Fault.SELLER).given(LAMPS, appeal());
    life.given(BANK, new Chargeback(1, "cb", 5000));
    life.then("chargeback_received", "refund_canceled", "part_closed", "order_closed");
    assertThat(life.part(1).dispute()).isInstanceOf(Appealed.class);
    life.given(MARK, decide(Outcome.FULL_REFUND, 0, Fault.SELLER));
    life.then("dispute_taken", "dispute_decided");
  }

  @Test
  void a_request_withdrawn_leaves_an_appeal_about_its_complaint_alone() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.given(LAMPS, answer(OptionalLong.empty())).given(ANNA, new Escalate(1, "", Set.of()));
    life.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.BUYER)).given(ANNA, appeal());
    life.given(ANNA, new WithdrawCancellation(1)).then("cancellation_withdrawn");
  }

  private static Life decided(long amount, Fault fault) {
    return Life.placed().mediated(5000).given(MIRA, decide(Outcome.PARTIAL_REFUND, amount, fault));
  }
}
