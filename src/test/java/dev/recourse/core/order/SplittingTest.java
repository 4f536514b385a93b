package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class SplittingTest {
  @Test
  void an_act_on_some_goods_first_makes_them_a_part() {
    var life =
        Life.placedFive()
            .verified()
            .given(ANNA, request(1, 2))
            .then("part_split", "cancellation_requested");
    assertThat(life.part(1).goods().worth()).isEqualTo(999);
    assertThat(life.part(2).goods().worth()).isEqualTo(666);
    assertThat(life.part(2).purse().captured()).isEqualTo(666);
    assertThat(life.order.status(life.part(1))).isEqualTo(Status.AWAITING_SHIPMENT);
    assertThat(life.status()).isEqualTo(Status.CANCELLATION_REQUESTED);
  }

  @Test
  void lines_that_name_all_of_it_divide_nothing() {
    Life.placedFive().verified().given(ANNA, request(1, 5)).then("cancellation_requested");
  }

  @Test
  void what_the_part_does_not_have_is_not_open() {
    Life.placedFive().verified().when(ANNA, request(1, 6)).refused(QUANTITY_NOT_OPEN);
    var other = new RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.of(2, 1));
    Life.placedFive().verified().when(ANNA, other).refused(QUANTITY_NOT_OPEN);
  }

  @Test
  void only_what_awaits_its_shipment_is_divided() { // I-22
    var some = new CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.of(1, 2));
    Life.placedFive().captured().when(LAMPS, some).refused(QUANTITY_NOT_OPEN);
    Life.placedFive()
        .captured()
        .given(LAMPS, cancel())
        .then("part_closed", "order_closed", "refund_created");
    Life.placedFive()
        .verified()
        .given(LAMPS, some)
        .then("part_split", "part_closed", "refund_created");
  }

  @Test
  void only_what_holds_all_it_is_worth_is_divided() {
    var life = Life.placedFive().verified().given(BANK, new Chargeback(1, "cb", 1));
    life.when(ANNA, request(1, 2)).refused(QUANTITY_NOT_OPEN);
    life.given(ANNA, request(1, 5)).then("cancellation_requested");
  }

  @Test
  void the_goods_taken_out_take_the_haste_with_them_and_no_request_or_dispute() {
    var life =
        Life.placedFive()
            .verified()
            .given(ANNA, new ExtendShipBy(1))
            .given(ANNA, request(false))
            .given(ANNA, new WithdrawCancellation(1))
            .given(ANNA, request(1, 2));
    var taken = life.part(2);
    assertThat(taken.past().times(Past.Use.EXTENSION)).isEqualTo(1);
    assertThat(taken.past().times(Past.Use.WITHDRAWAL)).isEqualTo(1);
    assertThat(life.order.clocks().get(new Clock.Key(Deadline.SHIP_OR_CLOSE, Subject.part(2))))
        .extracting(Clock::due)
        .isEqualTo(life.order.due(Deadline.SHIP_OR_CLOSE, Subject.part(1)).orElseThrow());
  }

  @Test
  void both_halves_remember_that_the_ship_by_was_missed() {
    var life = Life.placedFive().verified().after("P7D").then("ship_by_missed");
    life.given(ANNA, request(1, 1))
        .then(
            "part_split",
            "cancellation_requested",
            "cancellation_auto_accepted",
            "part_closed",
            "refund_created");
    assertThat(Flag.of(life.order)).contains(Flag.SHIP_BY_MISSED);
  }

  @Test
  void an_order_has_at_most_twenty_parts() {
    var life = Life.placed(Policy.CLASSIC, new Line(1, "c", "C", 30, 7));
    life.verified();
    for (var part = 2; part <= 20; part++) life.given(ANNA, request(1, 1));
    life.when(ANNA, request(1, 1)).refused(TOO_MANY_PARTS);
    life.given(ANNA, request(1, 11)).then("cancellation_requested");
  }

  @Test
  void a_claim_under_a_request_speaks_of_the_whole_part() {
    var life = Life.placedFive().requested();
    life.given(LAMPS, ship(1, GOOD, Lines.of(1, 2))).then("shipment_claimed");
    assertThat(life.order.parts()).hasSize(1);
  }

  private static CancelBySeller cancel() {
    return new CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.ALL);
  }
}
