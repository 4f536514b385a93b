package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Request.State;
import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.junit.jupiter.api.Test;

class CancellingTest {
  @Test
  void cancel_is_grey_for_24_hours_and_says_until_when() { // I-19
    var life = Life.placed().captured();
    var opens = life.now.plus(Duration.ofDays(1));
    life.when(ANNA, request(false)).refused(PAYMENT_UNDER_VERIFICATION, opens);
    life.at(opens.minusSeconds(1))
        .when(ANNA, request(false))
        .refused(PAYMENT_UNDER_VERIFICATION, opens);
    life.at(opens).given(ANNA, request(false)).then("cancellation_requested");
  }

  @Test
  void silence_from_the_seller_closes_and_returns_all_the_money() {
    var life = Life.placed().requested().after("P13DT23H59M59S").nothing();
    life.after("PT1S")
        .then("cancellation_auto_accepted", "part_closed", "order_closed", "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.SELLER_ANSWER_TIMEOUT);
    assertThat(life.part(1).request().state()).isEqualTo(State.AUTO_ACCEPTED);
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(5000);
    assertThat(life.last.facts())
        .extracting(Fact::cause)
        .containsOnly(Optional.of("seller_answer"));
  }

  @Test
  void the_sellers_consent_closes_at_once() {
    var life = Life.placed().requested();
    life.given(LAMPS, new AcceptCancellation(1, "all right"))
        .then("cancellation_accepted", "part_closed", "order_closed", "refund_created");
    assertThat(life.order.cancelReason()).contains(Reason.CHANGED_MIND);
    assertThat(life.order.fault()).contains(Fault.NONE);
  }

  @Test
  void a_buyers_word_alone_puts_nobody_at_fault() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, false));
    life.given(LAMPS, new AcceptCancellation(1, ""));
    assertThat(life.order.fault()).contains(Fault.UNDECIDED);
  }

  @Test
  void each_side_has_its_own_reasons_and_something_else_needs_a_note() {
    var life = Life.placed().verified();
    life.when(ANNA, request(Reason.OUT_OF_STOCK, false)).refused(INVALID_REQUEST);
    life.when(ANNA, request(Reason.OTHER, false)).refused(INVALID_REQUEST);
    life.when(LAMPS, new CancelBySeller(1, Reason.CHANGED_MIND, "", Lines.ALL))
        .refused(INVALID_REQUEST);
    life.when(LAMPS, new CancelBySeller(1, Reason.OTHER, " ", Lines.ALL)).refused(INVALID_REQUEST);
    life.given(ANNA, new RequestCancellation(1, Reason.OTHER, false, "because", Lines.ALL));
  }

  @Test
  void a_complaint_opens_a_dispute_about_fault_in_the_same_act_and_uses_none_up() { // I-21
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.then("cancellation_requested", "dispute_opened");
    assertThat(life.part(1).dispute().is(About.FAULT)).isTrue();
    assertThat(life.part(1).past().times(Past.Use.DISPUTE_ABOUT_FAULT)).isZero();
    Life.placed().verified().given(ANNA, request(false)).then("cancellation_requested");
  }

  @Test
  void a_complaint_goes_on_when_the_request_is_granted() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.given(LAMPS, new AcceptCancellation(1, ""))
        .then("cancellation_accepted", "part_closed", "order_closed", "refund_created");
    assertThat(life.part(1).dispute().open()).isTrue();
    life.after("P5D").then("dispute_decided");
    assertThat(life.order.fault()).contains(Fault.SELLER);
  }

  @Test
  void a_second_request_is_refused_and_says_since_when_and_until_when() {
    var life = Life.placed().requested();
    var asked = life.now;
    life.after("P1D").when(ANNA, request(false)).refusedForGood(REQUEST_OPEN);
    var no = life.last.refusal().orElseThrow();
    assertThat(no.since()).contains(asked);
    assertThat(no.moment()).contains(asked.plus(Duration.ofDays(14)));
  }

  @Test
  void a_withdrawn_request_gives_back_the_time_it_took() {
    var life = Life.placed().requested();
    life.after("P5D").given(ANNA, new WithdrawCancellation(1)).then("cancellation_withdrawn");
    assertThat(life.order.due(Deadline.SHIP_BY, Subject.part(1)))
        .contains(life.now.plus(Duration.ofDays(7)));
  }

  @Test
  void a_request_is_withdrawn_twice_at_most() {
    var life = Life.placed().requested().given(ANNA, new WithdrawCancellation(1));
    life.given(ANNA, request(false)).given(ANNA, new WithdrawCancellation(1));
    life.given(ANNA, request(false)).when(ANNA, new WithdrawCancellation(1));
    life.refused(WITHDRAWALS_USED_UP);
  }

  @Test
  void with_the_request_goes_a_dispute_about_fault_that_nobody_has_decided() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.given(ANNA, new WithdrawCancellation(1))
        .then("cancellation_withdrawn", "dispute_withdrawn");
  }

  @Test
  void a_complaint_waits_for_the_request() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.after("P6D").nothing();
    assertThat(life.order.stands(Deadline.DISPUTE_ANSWER_OF_SELLER, Subject.part(1))).isTrue();
  }

  @Test
  void a_claim_that_nobody_contradicted_stands_when_the_request_is_withdrawn() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.NOTHING));
    life.given(ANNA, new WithdrawCancellation(1)).then("cancellation_withdrawn", "part_shipped");
    assertThat(life.status()).isEqualTo(Status.SHIPPED);
    assertThat(Flag.of(life.order)).containsExactly(Flag.SHIPMENT_UNCONFIRMED);
  }

  @Test
  void a_contradicted_claim_falls_with_its_request() {
    var life = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    life.then("shipment_claimed", "proof_checked");
    life.given(ANNA, new WithdrawCancellation(1)).then("cancellation_withdrawn");
    assertThat(life.status()).isEqualTo(Status.AWAITING_SHIPMENT);
    assertThat(life.part(1).shipment().exists()).isFalse();
  }

  @Test
  void after_the_ship_by_nobodys_consent_is_needed_and_the_seller_is_at_fault() {
    var life = Life.placed().verified().after("P7D").then("ship_by_missed");
    life.given(ANNA, request(false))
        .then(
            "cancellation_requested",
            "cancellation_auto_accepted",
            "part_closed",
            "order_closed",
            "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.CANCELLATION_ACCEPTED);
    assertThat(life.order.fault()).contains(Fault.SELLER);
  }

  @Test
  void the_request_stops_the_ship_by() {
    var life = Life.placed().verified().after("P6D").given(ANNA, request(false));
    life.after("P8D").nothing();
    assertThat(life.part(1).past().shipByMissed()).isFalse();
  }

  @Test
  void a_policy_may_let_the_buyer_think_again() {
    var free = Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H");
    var life = Life.placed(free).captured();
    life.after("PT1H").given(ANNA, request(Reason.ORDERED_BY_MISTAKE, true));
    life.then(
        "cancellation_requested",
        "dispute_opened",
        "cancellation_auto_accepted",
        "part_closed",
        "order_closed",
        "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.CANCELLATION_ACCEPTED);
    var late = Life.placed(free).captured().after("PT2H");
    late.when(ANNA, request(false)).refused(PAYMENT_UNDER_VERIFICATION);
    Life.placed(free, new Line(1, "cup", "Cup", 5, 333))
        .captured()
        .when(ANNA, request(1, 2))
        .refused(QUANTITY_NOT_OPEN);
  }

  @Test
  void free_while_shipment_is_awaited_too() {
    var free = Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H");
    var life = Life.placed(free).captured().given(OLGA, new VerifyPayment());
    life.given(ANNA, request(false));
    assertThat(life.order.closeReason()).contains(CloseReason.CANCELLATION_ACCEPTED);
  }

  @Test
  void the_sellers_own_cancellation_is_his_fault() {
    var life = Life.placed().verified();
    life.given(LAMPS, new CancelBySeller(1, Reason.BUYER_ASKED, "", Lines.ALL));
    life.then("part_closed", "order_closed", "refund_created");
    assertThat(life.order.fault()).contains(Fault.SELLER);
    assertThat(life.order.cancelReason()).contains(Reason.BUYER_ASKED);
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.SELLER_CANCELLATION);
  }

  @Test
  void exactly_one_of_shipped_and_cancelled() { // I-20
    Life.placed().shipped().when(ANNA, request(false)).refused(ALREADY_SHIPPED);
    Life.placed()
        .requested()
        .given(LAMPS, new AcceptCancellation(1, ""))
        .when(LAMPS, ship(GOOD))
        .refused(ALREADY_CLOSED);
  }
}
