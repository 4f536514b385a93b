package dev.recourse.core.order;

import static dev.recourse.core.order.Command.ReportRefund.Report.*;
import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Refund.State;
import org.junit.jupiter.api.Test;

class RefundingTest {
  @Test
  void reports_only_rise() { // I-25
    var life = refunded().given(BANK, report(1, 1, UNKNOWN)).then("refund_unknown");
    life.given(BANK, report(1, 1, SUBMITTED)).nothing();
    life.given(BANK, report(1, 1, UNKNOWN)).nothing();
    life.given(BANK, report(1, 1, REQUIRES_ACTION)).then("refund_requires_action");
    life.given(BANK, report(1, 1, FAILED)).then("refund_failed");
    life.given(BANK, report(1, 1, REQUIRES_ACTION)).nothing();
    life.given(BANK, report(1, 1, SUCCEEDED)).then("refund_succeeded");
    life.given(BANK, report(1, 1, SUCCEEDED)).nothing();
    assertThat(life.part(1).purse().refunded()).isEqualTo(5000);
  }

  @Test
  void what_failed_stays_promised() { // I-5
    var life = refunded().given(BANK, report(1, 1, FAILED));
    assertThat(life.part(1).purse().refunding()).isEqualTo(5000);
    life.after("P14D").then("refund_overdue");
    assertThat(Flag.of(life.order)).containsExactly(Flag.REFUND_OVERDUE);
  }

  @Test
  void an_operator_tries_the_same_way_again() {
    var life = refunded();
    life.when(OLGA, new RetryRefund(1)).refused(REFUND_NOT_FAILED);
    life.given(BANK, report(1, 1, FAILED)).given(OLGA, new RetryRefund(1)).then("refund_retried");
    assertThat(life.order.refund(1).progress().attempt()).isEqualTo(2);
    life.when(OLGA, new RetryRefund(2)).refused(NOT_FOUND);
  }

  @Test
  void of_an_older_attempt_only_a_success_counts() {
    var life = refunded().given(BANK, report(1, 1, FAILED)).given(OLGA, new RetryRefund(1));
    life.given(BANK, report(1, 1, FAILED)).nothing();
    life.given(BANK, report(1, 1, SUCCEEDED)).then("refund_succeeded");
  }

  @Test
  void what_came_back_is_sent_again_once_by_itself() {
    var life = refunded().given(BANK, report(1, 1, SUCCEEDED));
    life.given(BANK, report(1, 1, REVERSED)).then("refund_reversed");
    assertThat(life.order.refund(1).state()).isEqualTo(State.PENDING);
    assertThat(life.order.refund(1).progress().attempt()).isEqualTo(2);
    life.given(BANK, report(1, 1, SUCCEEDED)).nothing();
    life.given(BANK, report(1, 2, SUCCEEDED)).given(BANK, report(1, 2, FAILED));
    life.then("refund_reversed");
    assertThat(life.order.refund(1).state()).isEqualTo(State.FAILED);
    life.given(OLGA, new RetryRefund(1)).given(BANK, report(1, 3, SUCCEEDED));
    assertThat(life.part(1).purse().refunded()).isEqualTo(5000);
  }

  @Test
  void another_way_takes_the_buyers_consent_and_two_operators() { // I-36
    var life = refunded();
    life.when(ANNA, new AgreeOtherPayout(1)).refused(REFUND_NOT_FAILED);
    life.given(BANK, report(1, 1, FAILED));
    life.when(OLGA, pay("iban 1")).refused(CONSENT_MISSING);
    life.given(ANNA, new AgreeOtherPayout(1)).then("other_payout_agreed");
    life.given(ANNA, new AgreeOtherPayout(1)).nothing();
    life.given(OLGA, pay("iban 1")).then("other_payout_proposed");
    life.when(OLGA, pay("iban 1")).refused(SECOND_OPERATOR_NEEDED);
    life.given(OTTO, pay("iban 1")).then("refund_paid_otherwise");
    assertThat(life.part(1).purse().refunded()).isEqualTo(5000);
    assertThat(life.order.refund(1).state()).isEqualTo(State.PAID_OTHERWISE);
  }

  @Test
  void who_says_another_thing_proposes_anew() {
    var life = refunded().given(BANK, report(1, 1, FAILED)).given(ANNA, new AgreeOtherPayout(1));
    life.given(OLGA, pay("iban 1")).given(OTTO, pay("iban 2")).then("other_payout_proposed");
    life.when(OTTO, pay("iban 2")).refused(SECOND_OPERATOR_NEEDED);
    life.given(OLGA, pay("iban 2")).then("refund_paid_otherwise");
  }

  @Test
  void a_retry_ends_consent_and_proposal() {
    var life = refunded().given(BANK, report(1, 1, FAILED)).given(ANNA, new AgreeOtherPayout(1));
    life.given(OLGA, pay("iban 1")).given(OTTO, new RetryRefund(1));
    life.given(BANK, report(1, 2, FAILED));
    life.when(OTTO, pay("iban 1")).refused(CONSENT_MISSING);
  }

  @Test
  void a_success_after_it_was_paid_otherwise_is_money_that_left_without_us() {
    var life = refunded().given(BANK, report(1, 1, FAILED)).given(ANNA, new AgreeOtherPayout(1));
    life.given(OLGA, pay("iban 1")).given(OTTO, pay("iban 1"));
    life.given(BANK, report(1, 1, SUCCEEDED)).then("refund_created");
    assertThat(life.order.refund(2).borne()).isTrue();
    assertThat(life.order.refund(2).state()).isEqualTo(State.SUCCEEDED);
    life.given(BANK, report(1, 1, SUCCEEDED)).nothing();
  }

  @Test
  void several_payments_are_refunded_in_reverse_order_and_never_beyond_what_they_brought() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(1, 3000))
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(2, 2000));
    life.after("P1D").given(LAMPS, new CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.ALL));
    life.then("part_closed", "order_closed", "refund_created", "refund_created");
    assertThat(life.order.refunds()).extracting(Refund::payment).containsExactly(2, 1);
    assertThat(life.order.refunds()).extracting(Refund::amount).containsExactly(2000L, 3000L);
  }

  /** A room that the bank has emptied takes no refund: the walk alone would not notice. */
  @Test
  void a_payment_that_was_charged_back_takes_no_more_than_is_left_of_it() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(1, 3000))
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(2, 2000));
    life.after("P1D").given(BANK, new Chargeback(2, "cb", 1500));
    life.given(LAMPS, new CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.ALL));
    assertThat(life.order.refunds()).extracting(Refund::amount).containsExactly(500L, 3000L);
  }

  @Test
  void the_window_runs_from_the_refunds_creation_also_when_it_came_back() {
    var life = refunded().after("P10D").given(BANK, report(1, 1, SUCCEEDED));
    life.after("P10D").given(BANK, report(1, 1, REVERSED));
    life.then("refund_reversed", "refund_overdue");
  }

  private static Life refunded() {
    return Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
  }

  private static PayOutOtherwise pay(String reference) {
    return new PayOutOtherwise(1, reference, "note");
  }
}
