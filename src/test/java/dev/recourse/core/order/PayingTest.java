package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class PayingTest {
  @Test
  void an_order_is_payable_to_the_last_second_of_day_twenty_and_closed_at_it() {
    var life = Life.placed().after("P19DT23H59M59S").nothing();
    life.when(ANNA, new StartPayment("card")).then("payment_started");
    var late = Life.placed().after("P20D").then("part_closed", "order_closed");
    late.when(ANNA, new StartPayment("card")).refused(ALREADY_CLOSED);
    assertThat(late.order.closeReason()).contains(CloseReason.PAYMENT_TIMEOUT);
    assertThat(late.order.fault()).contains(Fault.NONE);
  }

  @Test
  void an_attempt_open_at_the_payment_window_may_finish() {
    var life = Life.placed().after("P19DT23H45M").given(ANNA, new StartPayment("card"));
    life.after("PT20M").nothing();
    assertThat(Clocks.next(life.order)).contains(life.now.plus(Duration.ofMinutes(10)));
    life.when(ANNA, new StartPayment("card")).refusedForGood(PAYMENT_IN_PROGRESS);
    life.given(BANK, capture(1, 5000)).then("payment_captured");
    assertThat(life.status()).isEqualTo(Status.PAYMENT_VERIFICATION);
  }

  @Test
  void it_closes_when_the_last_attempt_fails_or_brings_too_little_or_its_lease_ends() {
    lastMinute()
        .when(BANK, new PaymentFailed(1))
        .then("payment_failed", "part_closed", "order_closed");
    lastMinute()
        .when(BANK, capture(1, 4000))
        .then("payment_captured", "part_closed", "order_closed", "refund_created");
    lastMinute().after("PT30M").then("payment_voided", "part_closed", "order_closed");
  }

  private static Life lastMinute() {
    return Life.placed().after("P19DT23H45M").given(ANNA, new StartPayment("card")).after("PT20M");
  }

  @Test
  void one_attempt_at_a_time_and_its_lease_says_until_when() {
    var life = Life.placed().given(ANNA, new StartPayment("card"));
    var end = life.now.plus(Duration.ofMinutes(30));
    life.when(ANNA, new StartPayment("card")).refused(PAYMENT_IN_PROGRESS, end);
    life.when(LAMPS, new CancelOrder(Optional.of(Reason.OUT_OF_STOCK), ""))
        .refused(PAYMENT_IN_PROGRESS, end);
    life.after("PT30M").then("payment_voided").given(ANNA, new StartPayment("card"));
  }

  @Test
  void what_is_less_stays_and_goes_back_if_the_order_closes() {
    var life = Life.placed().given(ANNA, new StartPayment("card")).given(BANK, capture(1, 3000));
    assertThat(life.status()).isEqualTo(Status.AWAITING_PAYMENT);
    assertThat(life.order.due()).isEqualTo(2000);
    life.given(ANNA, new StartPayment("card"));
    assertThat(life.order.payment(2).asked()).isEqualTo(2000);
    life.given(BANK, new PaymentFailed(2));
    life.given(ANNA, new CancelOrder(Optional.empty(), ""))
        .then("part_closed", "order_closed", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.UNDERPAYMENT);
  }

  @Test
  void two_payments_together_are_enough() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(1, 3000))
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(2, 2500))
            .then("payment_captured", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).payment()).isEqualTo(2);
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(500);
  }

  @Test
  void what_comes_on_a_paid_order_goes_back_to_where_it_came_from() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .after("PT30M")
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(2, 5000))
            .given(BANK, capture(1, 5000))
            .then("payment_captured", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).payment()).isEqualTo(1);
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.DUPLICATE);
  }

  @Test
  void a_capture_counts_although_its_attempt_was_voided_or_called_failed() {
    Life.placed()
        .given(ANNA, new StartPayment("card"))
        .given(BANK, new PaymentFailed(1))
        .given(BANK, capture(1, 5000))
        .then("payment_captured");
    var life = Life.placed().given(ANNA, new StartPayment("card")).after("PT30M");
    life.given(BANK, capture(1, 5000));
    assertThat(life.order.payment(1).state()).isEqualTo(Payment.State.CAPTURED);
    life.given(BANK, new PaymentFailed(1)).nothing(); // I-11
  }

  @Test
  void the_same_capture_twice_is_one() {
    Life.placed().captured().given(BANK, capture(1, 5000)).nothing();
  }

  @Test
  void money_after_the_end_goes_back_at_once_and_the_order_stays_as_it_is() { // I-9
    var life = Life.placed().given(ANNA, new StartPayment("card")).after("P21D");
    life.given(BANK, capture(1, 5000)).then("payment_captured", "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.PAYMENT_TIMEOUT);
    assertThat(life.order.payment(1).state()).isEqualTo(Payment.State.LATE);
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.LATE_PAYMENT);
    assertThat(life.part(1).purse().held()).isZero();
  }

  @Test
  void nobody_captures_nothing() {
    Life.placed()
        .given(ANNA, new StartPayment("card"))
        .when(BANK, capture(1, 0))
        .refused(INVALID_REQUEST);
    Life.placed().when(BANK, capture(1, 5000)).refused(NOT_FOUND);
  }

  @Test
  void verification_ends_by_itself_or_earlier() {
    var life = Life.placed().captured();
    life.after("PT23H59M59S").nothing().after("PT1S").then("payment_verified");
    Life.placed().captured().given(BANK, new VerifyPayment()).then("payment_verified");
    Life.placed().captured().given(OLGA, new VerifyPayment()).then("payment_verified");
    Life.placed().when(OLGA, new VerifyPayment()).refused(NOT_PAID);
  }

  @Test
  void what_is_rejected_closes_and_goes_back() {
    var life =
        Life.placed()
            .captured()
            .given(BANK, new RejectPayment())
            .then("payment_rejected", "part_closed", "order_closed", "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.RISK_REJECTED);
    assertThat(life.order.payment(1).state()).isEqualTo(Payment.State.REJECTED);
    life.when(BANK, new RejectPayment()).nothing();
    assertThat(Decider.rejectsTooLate(life.order, life.now, BANK, new RejectPayment())).isFalse();
  }

  @Test
  void a_providers_late_rejection_writes_nothing_and_is_a_task() {
    var life = Life.placed().verified().when(BANK, new RejectPayment()).nothing();
    assertThat(Decider.rejectsTooLate(life.order, life.now, BANK, new RejectPayment())).isTrue();
    life.when(OLGA, new RejectPayment()).refused(ALREADY_PAID);
    assertThat(Decider.rejectsTooLate(life.order, life.now, OLGA, new RejectPayment())).isFalse();
  }

  @Test
  void the_shop_reports_money_only_where_it_moves_it() {
    var own = new ReportCapture("till 7", 5000, CARD);
    Life.placed().when(SHOP, own).refused(ROLE_NOT_ALLOWED);
    var life = Life.placed(Policy.CLASSIC, "shop", 0, new Line(1, "lamp", "Lamp", 1, 5000));
    life.given(SHOP, own).then("payment_captured").given(SHOP, own).nothing();
    assertThat(life.status()).isEqualTo(Status.PAYMENT_VERIFICATION);
    assertThat(life.order.payment(1).captures()).containsExactly(Map.entry("till 7", 5000L));
  }

  @Test
  void each_line_has_its_share_by_largest_remainder() {
    var life =
        Life.placed(
                Policy.CLASSIC,
                "sandbox",
                1,
                new Line(1, "a", "A", 1, 100),
                new Line(2, "b", "B", 1, 100),
                new Line(3, "c", "C", 1, 100))
            .verified();
    assertThat(life.part(1).goods().lines().values())
        .extracting(Goods.Piece::share)
        .containsExactly(100L, 100L, 99L);
  }
}
