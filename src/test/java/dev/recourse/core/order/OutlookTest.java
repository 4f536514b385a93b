package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.parcel.Verdict;
import org.junit.jupiter.api.Test;

class OutlookTest {
  @Test
  void it_says_what_comes_when_and_who_is_awaited() {
    says(Life.placed(), "order_closed", Role.BUYER);
    says(Life.placed().captured(), "payment_verified", Role.SYSTEM);
    says(Life.placed().verified(), "ship_by_missed", Role.SELLER);
    says(Life.placed().requested(), "order_closed", Role.SELLER);
    says(Life.placed().confirmed(), "order_completed", Role.BUYER);
    says(Life.placed().mediated(1000), "dispute_decided", Role.MEDIATOR);
    says(Life.placed().requested().after("P14D"), "refund_overdue", Role.PROVIDER);
    assertThat(Outlook.of(Life.placed().completed().order)).isEmpty();
  }

  @Test
  void a_part_tells_its_own_end() {
    var life = Life.placed().requested();
    assertThat(Outlook.of(life.order, life.part(1)).orElseThrow().next()).isEqualTo("part_closed");
    assertThat(Outlook.of(life.order).orElseThrow().part()).isEmpty();
  }

  @Test
  void the_end_of_one_part_of_several_is_not_the_orders() {
    var life = Life.placedFive().verified().given(ANNA, request(1, 2));
    life.given(LAMPS, ship(1, GOOD, Lines.ALL)).given(SYSTEM, checked(GOOD, Verdict.VALID));
    var next = Outlook.of(life.order).orElseThrow();
    assertThat(next.next()).isEqualTo("cancellation_auto_accepted");
    assertThat(next.part()).hasValue(2);
    assertThat(Outlook.of(life.order, life.part(1)).orElseThrow().next())
        .isEqualTo("part_completed");
  }

  @Test
  void clocks_that_wait_and_deadlines_that_may_not_fire_are_passed_over() {
    var life = Life.placed().after("P19DT23H45M").given(ANNA, new StartPayment("card"));
    life.after("PT20M");
    says(life, "payment_voided", Role.BUYER);
    var disputed = Life.placed().disputed(1000);
    assertThat(Outlook.of(disputed.order).orElseThrow().deadline())
        .isEqualTo(Deadline.DISPUTE_ANSWER_OF_SELLER);
  }

  @Test
  void a_parts_outlook_has_the_deadlines_of_its_order_and_of_its_refunds() {
    var life = Life.placed().captured();
    assertThat(Outlook.of(life.order, life.part(1)).orElseThrow().next())
        .isEqualTo("payment_verified");
    life.after("P1D").given(ANNA, request(false)).given(LAMPS, new AcceptCancellation(1, ""));
    assertThat(Outlook.of(life.order, life.part(1)).orElseThrow().next())
        .isEqualTo("refund_overdue");
  }

  private static void says(Life life, String next, Role awaited) {
    var outlook = Outlook.of(life.order).orElseThrow();
    assertThat(outlook.next()).isEqualTo(next);
    assertThat(outlook.waitingFor()).isEqualTo(awaited);
    assertThat(outlook.at()).isEqualTo(Clocks.next(life.order).orElseThrow());
  }
}
