package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  @Test
  void what_was_due_comes_first_each_at_its_own_instant() { // I-13, I-14
    var life = Life.placed().captured();
    var captured = life.now;
    life.now = captured.plus(Duration.ofDays(40));
    life.when(ANNA, new SendMessage("still there?"));
    life.then(
        "payment_verified",
        "ship_by_missed",
        "part_closed",
        "order_closed",
        "refund_created",
        "message_sent");
    assertThat(life.last.facts().getFirst().at()).isEqualTo(captured.plus(Duration.ofDays(1)));
    assertThat(life.last.facts().get(2).at()).isEqualTo(captured.plus(Duration.ofDays(31)));
  }

  @Test
  void what_was_due_is_written_although_the_wish_is_refused() {
    var life = Life.placed().requested();
    life.now = life.now.plus(Duration.ofDays(14));
    life.when(LAMPS, new AcceptCancellation(1, "")).refused(Refusal.Code.ALREADY_CLOSED);
    assertThat(life.types()).contains("cancellation_auto_accepted", "order_closed");
  }

  @Test
  void a_clock_that_goes_back_unwrites_nothing_and_writes_nothing_earlier() {
    var life = Life.placed().captured();
    life.now = life.now.minus(Duration.ofHours(1));
    life.given(ANNA, new SendMessage("hello"));
    assertThat(life.last.facts().getFirst().at()).isEqualTo(life.order.at());
  }

  @Test
  void at_one_instant_in_the_order_of_the_table_then_by_part() {
    var together =
        Policy.CLASSIC.with(Term.SHIP_BY, "P7D").with(Term.SHIP_OR_CLOSE, "P7D").named("short");
    var life = Life.placed(together, new Line(1, "cup", "Cup", 5, 333)).verified();
    life.given(ANNA, request(1, 2)).given(ANNA, new WithdrawCancellation(2)).after("P7D");
    life.then(
        "ship_by_missed",
        "ship_by_missed",
        "part_closed",
        "refund_created",
        "part_closed",
        "order_closed",
        "refund_created");
    assertThat(life.last.facts().getFirst().event()).isEqualTo(new Event.ShipByMissed(1));
  }

  @Test
  void a_clock_that_waits_is_later_by_as_long_as_it_waited() {
    var life = Life.placed().disputed(1000).after("P2D").given(ANNA, new WithdrawDispute(1, ""));
    assertThat(life.order.due(Deadline.BUYER_PROTECTION, Subject.part(1)))
        .contains(life.now.plus(Duration.ofDays(60)));
  }

  @Test
  void an_end_drops_all_clocks_but_those_of_its_refund_and_its_dispute() {
    var life = Life.placed().verified().given(ANNA, request(Reason.DOUBTS_ABOUT_SELLER, true));
    life.given(LAMPS, new AcceptCancellation(1, ""));
    assertThat(Running.of(life.order))
        .extracting(Running::deadline)
        .containsExactly(Deadline.DISPUTE_ANSWER_OF_SELLER, Deadline.REFUND_WINDOW);
  }

  @Test
  void those_that_wait_are_shown_without_an_instant_and_last() {
    var life = Life.placed().requested();
    assertThat(Running.of(life.order))
        .extracting(Running::kind)
        .containsExactly("seller_answer", "ship_by", "ship_or_close");
    assertThat(Running.of(life.order).get(1).at()).isEmpty();
    assertThat(Running.of(life.order, life.part(1))).hasSize(3);
    assertThat(Clocks.next(life.order)).isEqualTo(Running.of(life.order).getFirst().at());
  }

  @Test
  void an_order_that_is_over_has_nothing_left_to_wait_for() {
    var life = Life.placed().completed();
    assertThat(Clocks.next(life.order)).isEmpty();
    life.after("P400D").nothing();
  }
}
