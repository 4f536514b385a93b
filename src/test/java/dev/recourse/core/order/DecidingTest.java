package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.parcel.Verdict;
import org.junit.jupiter.api.Test;

class DecidingTest {
  @Test
  void a_wrong_number_lets_the_buyer_win_within_the_hour() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    life.given(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND));
    life.after("PT59M59S").nothing();
    life.after("PT1S").then("dispute_decided", "part_closed", "order_closed", "refund_created");
    var decided = life.wrote(Event.DisputeDecided.class);
    assertThat(decided.basis()).isEqualTo(Basis.NUMBER_CONTRADICTED);
    assertThat(decided.fault()).isEqualTo(Fault.SELLER);
    assertThat(life.last.facts().getFirst().cause()).contains("quick_decision");
    assertThat(life.order.closeReason()).contains(CloseReason.DISPUTE_RESOLVED_REFUND);
    assertThat(life.part(1).request().state()).isEqualTo(Request.State.SUPERSEDED);
  }

  @Test
  void the_later_of_dispute_and_lapse_starts_the_hour() {
    var life = Life.placed().shipped().given(ANNA, open(Ground.NOT_SHIPPED, Wish.FULL_REFUND));
    life.after("PT70H").given(SYSTEM, checked(GOOD, Verdict.CONTRADICTED));
    assertThat(life.order.due(Deadline.QUICK_DECISION, Subject.part(1)))
        .contains(life.now.plus(Duration.ofHours(1)));
  }

  @Test
  void of_several_lapses_a_decision_names_a_contradiction_first() {
    var life =
        Life.placed().shipped().given(ANNA, new RequestProof(1, Set.of(Proof.Wanted.PHOTO), ""));
    life.after("PT72H").then("proof_request_unanswered", "shipment_unproved");
    life.given(SYSTEM, checked(GOOD, Verdict.CONTRADICTED));
    life.given(ANNA, open(Ground.NO_ANSWER, Wish.FULL_REFUND)).after("PT1H");
    assertThat(life.wrote(Event.DisputeDecided.class).basis()).isEqualTo(Basis.NUMBER_CONTRADICTED);
  }

  @Test
  void a_valid_proof_decides_what_it_answers() {
    var life = Life.placed().requested().given(LAMPS, ship(GOOD)).after("PT72H");
    life.given(ANNA, open(Ground.NOT_SHIPPED, Wish.FULL_REFUND));
    life.given(SYSTEM, checked(GOOD, Verdict.VALID))
        .then(
            "proof_checked",
            "dispute_decided",
            "shipment_confirmed",
            "cancellation_rejected",
            "part_shipped");
    var decided = life.wrote(Event.DisputeDecided.class);
    assertThat(decided.basis()).isEqualTo(Basis.PROOF_GIVEN);
    assertThat(decided.fault()).isEqualTo(Fault.NONE);
    assertThat(life.fact(Event.DisputeDecided.class).orElseThrow().cause()).contains("proof_given");
  }

  @Test
  void what_is_only_plausible_decides_nothing_and_ends_the_lapses() {
    var life = Life.placed().shipped().after("PT72H");
    life.given(ANNA, open(Ground.NOT_SHIPPED, Wish.FULL_REFUND));
    life.given(SYSTEM, checked(GOOD, Verdict.PLAUSIBLE));
    life.then("proof_checked", "shipment_confirmed");
    assertThat(life.order.due(Deadline.QUICK_DECISION, Subject.part(1))).isEmpty();
    life.after("PT2H").nothing();
  }

  @Test
  void a_valid_proof_does_not_answer_what_was_sent_broken() {
    var life = Life.placed().shipped();
    life.given(ANNA, open(Ground.NOT_AS_DESCRIBED, Wish.FULL_REFUND));
    life.given(SYSTEM, checked(GOOD, Verdict.VALID)).then("proof_checked", "shipment_confirmed");
  }

  @Test
  void a_silent_seller_loses_what_the_buyer_wants_now() {
    var life = Life.placed().disputed(5000).given(ANNA, answer(OptionalLong.of(1200)));
    life.after("P5D").then("dispute_decided", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(1200);
    assertThat(life.status()).isEqualTo(Status.SHIPPED);
  }

  @Test
  void under_mediation_no_rule_decides() {
    var life = Life.placed().shipped().given(ANNA, open(Ground.NOT_SHIPPED, Wish.FULL_REFUND));
    life.given(LAMPS, answer(OptionalLong.empty())).given(ANNA, new Escalate(1, "", Set.of()));
    life.after("P5D").then("shipment_unproved");
    life.given(SYSTEM, checked(GOOD, Verdict.VALID)).then("proof_checked", "shipment_confirmed");
  }

  @Test
  void a_silent_mediator_costs_the_house() {
    var life = Life.placed().mediated(1000).after("P14D").then("dispute_decided", "refund_created");
    assertThat(life.wrote(Event.DisputeDecided.class).fault()).isEqualTo(Fault.PLATFORM);
    assertThat(life.wrote(Event.DisputeDecided.class).basis()).isEqualTo(Basis.MEDIATOR_SILENT);
  }

  @Test
  void a_mediator_takes_the_case_by_deciding_it() {
    var life = Life.placed().mediated(5000);
    life.given(MIRA, decide(Outcome.PARTIAL_REFUND, 1000, Fault.CARRIER))
        .then("dispute_taken", "dispute_decided", "refund_created");
    assertThat(life.part(1).fault()).isEmpty();
    life.after("P5D").then("dispute_final").given(ANNA, new ConfirmReceipt(1));
    assertThat(life.part(1).fault()).contains(Fault.CARRIER);
    assertThat(life.part(1).purse().paidOut()).isEqualTo(4000);
  }

  @Test
  void a_decision_stays_within_the_sum() {
    var life = Life.placed().mediated(5000);
    life.when(MIRA, decide(Outcome.PARTIAL_REFUND, 5001, Fault.SELLER))
        .refused(AMOUNT_OUT_OF_RANGE);
    life.when(MIRA, decide(Outcome.PARTIAL_REFUND, 0, Fault.SELLER)).refused(AMOUNT_OUT_OF_RANGE);
    life.when(MIRA, decide(Outcome.NO_REFUND, 0, Fault.UNDECIDED)).refused(INVALID_REQUEST);
    life.given(MIRA, decide(Outcome.FULL_REFUND, 0, Fault.SELLER));
    life.then("dispute_taken", "dispute_decided", "part_closed", "order_closed", "refund_created");
  }

  @Test
  void about_fault_nothing_is_refunded() {
    var life = Life.placed().confirmed().given(ANNA, open(Ground.OTHER, Wish.NONE));
    life.given(LAMPS, answer(OptionalLong.empty())).given(ANNA, new Escalate(1, "", Set.of()));
    life.when(MIRA, decide(Outcome.FULL_REFUND, 0, Fault.SELLER)).refused(AMOUNT_OUT_OF_RANGE);
    life.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.SELLER));
    life.then("dispute_taken", "dispute_decided");
    assertThat(life.part(1).shipment()).isInstanceOf(Shipment.Confirmed.class);
  }

  @Test
  void a_case_belongs_to_him_who_took_it() {
    var life = Life.placed().mediated(5000).given(MIRA, new TakeDispute(1)).then("dispute_taken");
    life.given(MIRA, new TakeDispute(1)).nothing();
    life.when(MARK, decide(Outcome.NO_REFUND, 0, Fault.NONE)).refused(NOT_FOUND);
    life.given(MIRA, new ReleaseDispute(1)).then("dispute_released");
    life.given(MARK, decide(Outcome.NO_REFUND, 0, Fault.NONE));
    life.when(MARK, new TakeDispute(1)).refused(NOT_FOUND);
  }

  @Test
  void a_question_stops_no_clock() {
    var life = Life.placed().mediated(5000);
    var due = life.order.due(Deadline.MEDIATION, Subject.part(1));
    life.given(MIRA, new AskParty(1, Role.SELLER, Duration.ofDays(2), "where?"));
    life.then("party_asked");
    assertThat(life.order.due(Deadline.MEDIATION, Subject.part(1))).isEqualTo(due);
    life.when(MIRA, new AskParty(1, Role.CARRIER, Duration.ofDays(2), "where?"));
    life.refused(INVALID_REQUEST);
  }

  @Test
  void of_a_completed_part_it_is_taken_from_what_the_seller_was_paid() { // I-6
    var life = Life.placed().completed().given(ANNA, DisputingTest.full()).after("P5D");
    life.then("dispute_decided", "refund_created");
    assertThat(life.status()).isEqualTo(Status.COMPLETED);
    assertThat(life.part(1).purse().paidOut()).isZero();
    assertThat(life.part(1).purse().refunding()).isEqualTo(5000);
    assertThat(life.order.fault()).contains(Fault.SELLER);
  }

  @Test
  void the_orders_fault_is_that_of_its_last_part_as_decided_since() {
    var life = Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
    assertThat(life.order.fault()).contains(Fault.NONE);
    life.given(ANNA, open(Ground.SELLER_FAULT_CANCELLATION, Wish.NONE)).after("P5D");
    assertThat(life.order.fault()).contains(Fault.SELLER);
    assertThat(life.order.closeReason()).contains(CloseReason.CANCELLATION_ACCEPTED);
  }
}
