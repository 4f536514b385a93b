package dev.recourse.core.order;

import static dev.recourse.core.order.Command.ReportRefund.Report.*;
import static dev.recourse.core.order.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Refund.State;
import org.junit.jupiter.api.Test;

/** Money that left without us (I-9c). */
class LeavingTest {
  @Test
  void a_chargeback_of_all_closes_a_living_part() {
    var life = Life.placed().confirmed().given(BANK, lost(5000));
    life.then("chargeback_received", "part_closed", "order_closed");
    assertThat(life.order.closeReason()).contains(CloseReason.CHARGEBACK);
    assertThat(life.order.fault()).contains(Fault.UNDECIDED);
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 0, 0, 0, 0, 5000));
    life.given(BANK, lost(5000)).nothing();
  }

  @Test
  void a_part_left_with_less_goes_on() {
    var life = Life.placed().confirmed().given(BANK, lost(2000)).then("chargeback_received");
    life.given(ANNA, new ConfirmReceipt(1));
    assertThat(life.part(1).purse().paidOut()).isEqualTo(3000);
  }

  @Test
  void refunds_that_were_not_sent_cover_it_first_and_the_rest_is_made_anew() {
    var life = closed().given(BANK, lost(2000));
    life.then("chargeback_received", "refund_canceled", "refund_created");
    assertThat(life.order.refund(1).state()).isEqualTo(State.CANCELED);
    assertThat(life.order.refund(2).amount()).isEqualTo(3000);
    assertThat(life.order.refund(2).cause()).isEqualTo(Cause.CANCELLATION);
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 0, 3000, 0, 0, 2000));
  }

  @Test
  void what_comes_in_order_is_found_canceled_closed_and_made_anew() {
    var life = Life.placed().disputed(1000).after("P5D").given(BANK, lost(5000));
    life.then("chargeback_received", "refund_canceled", "part_closed", "order_closed");
  }

  @Test
  void the_last_part_gives_first() {
    var life = Life.placedFive().verified().given(LAMPS, ship(1, GOOD, Lines.of(1, 2)));
    life.given(BANK, lost(700)).then("chargeback_received", "part_closed");
    assertThat(life.part(2).end().closedAs(CloseReason.CHARGEBACK)).isTrue();
    assertThat(life.part(1).purse().held()).isEqualTo(999 - 34);
  }

  @Test
  void only_what_came_by_that_payment_is_taken() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(1, 3000))
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(2, 2000));
    life.given(BANK, new Chargeback(2, "cb", 2500)).then("chargeback_received");
    assertThat(life.wrote(Event.ChargebackReceived.class).platform()).isEqualTo(500);
    assertThat(life.part(1).purse().held()).isEqualTo(3000);
  }

  @Test
  void what_is_nowhere_the_platform_bears() {
    var life = Life.placed().completed().given(BANK, lost(5000)).then("chargeback_received");
    assertThat(life.wrote(Event.ChargebackReceived.class).platform()).isEqualTo(5000);
    assertThat(life.part(1).purse().paidOut()).isEqualTo(5000);
  }

  @Test
  void what_the_platform_bore_is_covered_by_a_refund_that_fails_later() {
    var life = closed().given(BANK, report(1, 1, SUBMITTED)).given(BANK, lost(5000));
    assertThat(life.wrote(Event.ChargebackReceived.class).platform()).isEqualTo(5000);
    life.given(BANK, report(1, 1, FAILED)).then("refund_failed", "refund_canceled");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 0, 0, 0, 0, 5000));
    assertThat(life.order.payment(1).borne()).isEmpty();
  }

  @Test
  void and_by_one_that_came_back() {
    var life = closed().given(BANK, report(1, 1, SUCCEEDED)).given(BANK, lost(2000));
    life.given(BANK, report(1, 1, REVERSED));
    life.then("refund_reversed", "refund_canceled", "refund_created");
    assertThat(life.order.refund(2).amount()).isEqualTo(3000);
  }

  @Test
  void and_by_one_that_is_created_later() {
    var life = Life.placed().completed().given(BANK, lost(5000));
    life.given(ANNA, partly(Ground.NOT_AS_DESCRIBED, 1000)).after("P5D");
    life.then("dispute_decided", "refund_created", "refund_canceled");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 0, 0, 0, 4000, 1000));
    assertThat(life.order.payment(1).borne()).containsExactly(Map.entry("cb", 4000L));
  }

  @Test
  void a_console_refund_is_booked_as_one_that_arrived() {
    var life = Life.placed().confirmed().given(BANK, outside(5000));
    life.then("refund_created", "part_closed", "order_closed");
    assertThat(life.order.refund(1).external()).isTrue();
    assertThat(life.order.refund(1).state()).isEqualTo(State.SUCCEEDED);
    assertThat(life.order.closeReason()).contains(CloseReason.REFUNDED_OUTSIDE);
    assertThat(life.order.fault()).contains(Fault.NONE);
    life.given(BANK, outside(5000)).nothing();
  }

  @Test
  void what_the_platform_bore_of_one_is_booked_anew_when_a_refund_need_not_go() {
    var life = closed().given(BANK, report(1, 1, SUBMITTED)).given(BANK, outside(6000));
    assertThat(life.order.refund(2).borne()).isTrue();
    life.given(BANK, report(1, 1, FAILED));
    life.then(
        "refund_failed", "refund_canceled", "refund_canceled", "refund_created", "refund_created");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 0, 0, 5000, 0, 0));
    assertThat(life.order.refund(4).borne()).isTrue();
    assertThat(life.order.refund(4).amount()).isEqualTo(1000);
  }

  @Test
  void a_console_refund_that_came_back_is_ours_to_send_and_covers_like_any_other() {
    var life = Life.placed().confirmed().given(BANK, outside(1000));
    life.given(BANK, report(1, 1, REVERSED)).then("refund_reversed");
    life.given(BANK, lost(1000)).then("chargeback_received", "refund_canceled");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 4000, 0, 0, 0, 1000));
  }

  @Test
  void won_it_is_a_living_parts_again() {
    var life = Life.placed().confirmed().given(BANK, lost(2000)).given(BANK, won());
    life.then("chargeback_won");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 5000, 0, 0, 0, 0));
    life.given(BANK, won()).nothing();
  }

  @Test
  void won_it_is_the_sellers_who_had_done_his() {
    var life = Life.placed().confirmed().given(BANK, lost(5000)).given(BANK, won());
    life.then("chargeback_won");
    assertThat(life.part(1).purse().paidOut()).isEqualTo(5000);
    var completed = Life.placed().confirmed().given(BANK, lost(2000));
    completed.given(ANNA, new ConfirmReceipt(1)).given(BANK, won()).then("chargeback_won");
    assertThat(completed.part(1).purse().paidOut()).isEqualTo(5000);
  }

  @Test
  void won_of_goods_that_never_left_it_is_the_buyers() {
    var life = Life.placed().verified().given(BANK, lost(5000)).given(BANK, won());
    life.then("chargeback_won", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.CHARGEBACK_WON);
  }

  @Test
  void what_was_taken_from_a_refund_becomes_a_refund_again() {
    var life = Life.placed().disputed(1000).after("P5D").given(BANK, lost(3000));
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 2000, 0, 0, 0, 3000));
    life.given(BANK, won()).then("chargeback_won", "refund_created");
    assertThat(life.part(1).purse()).isEqualTo(new Purse(5000, 4000, 1000, 0, 0, 0));
  }

  @Test
  void won_the_platform_gets_what_it_bore() {
    var life = Life.placed().completed().given(BANK, lost(5000)).given(BANK, won());
    assertThat(life.wrote(Event.ChargebackWon.class).platform()).isEqualTo(5000);
    assertThat(life.part(1).purse().paidOut()).isEqualTo(5000);
  }

  @Test
  void before_the_payment_is_whole_it_takes_what_came_and_closes_nothing() {
    var life = Life.placed().given(ANNA, new StartPayment("card")).given(BANK, capture(1, 3000));
    life.given(BANK, lost(3000)).then("chargeback_received");
    assertThat(life.order.due()).isEqualTo(5000);
  }

  private static Life closed() {
    return Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
  }

  private static Chargeback lost(long amount) {
    return new Chargeback(1, "cb", amount);
  }

  private static ChargebackWon won() {
    return new ChargebackWon(1, "cb");
  }

  private static RefundedOutside outside(long amount) {
    return new RefundedOutside(1, "console", amount);
  }
}
