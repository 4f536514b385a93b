package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class OfferingTest {
  private static final MakeOffer TEN_PERCENT = percent(10);

  @Test
  void a_percentage_is_of_the_total_as_placed_and_rounded_up() {
    var life = Life.placed(policy(), new Line(1, "lamp", "Lamp", 1, 333));
    life.given(LAMPS, TEN_PERCENT).given(ANNA, new AcceptOffer(1)).then("offer_accepted");
    assertThat(life.order.bill().total()).isEqualTo(333 - 34);
    assertThat(life.order.due()).isEqualTo(299);
  }

  @Test
  void a_discount_takes_the_place_of_an_earlier_one() {
    var life =
        Life.placed()
            .given(LAMPS, TEN_PERCENT)
            .given(ANNA, new AcceptOffer(1))
            .given(LAMPS, discount(200))
            .given(ANNA, new AcceptOffer(2));
    assertThat(life.order.bill().total()).isEqualTo(4800);
    assertThat(life.order.bill().offers().getFirst().state()).isEqualTo(Offer.State.REPLACED);
  }

  @Test
  void a_discount_leaves_something_to_pay() {
    Life.placed().when(LAMPS, discount(5000)).refused(AMOUNT_OUT_OF_RANGE);
    Life.placed().when(LAMPS, discount(0)).refused(AMOUNT_OUT_OF_RANGE);
    Life.placed().given(LAMPS, discount(4999));
    Life.placed(policy(), new Line(1, "pin", "Pin", 1, 1))
        .when(LAMPS, percent(1))
        .refused(AMOUNT_OUT_OF_RANGE);
    Life.placed().when(LAMPS, percent(100)).refused(INVALID_REQUEST);
  }

  @Test
  void an_offer_expires_without_an_event_and_at_the_latest_with_the_payment_window() {
    var life = Life.placed().given(LAMPS, discount(100, "P3D")).after("P3D").nothing();
    life.when(ANNA, new AcceptOffer(1)).refused(NO_OFFER_OPEN);
    assertThat(life.order.bill().offers().getFirst().state(life.now))
        .isEqualTo(Offer.State.EXPIRED);
    life.given(LAMPS, discount(100, "P100D"));
    assertThat(life.order.bill().offers().get(1).expires())
        .isEqualTo(life.order.placedAt().plus(Duration.ofDays(20)));
  }

  @Test
  void an_offer_that_never_was_is_not_found() {
    Life.placed().when(ANNA, new AcceptOffer(1)).refused(NOT_FOUND);
    Life.placed().when(ANNA, new DeclineOffer(0)).refused(NOT_FOUND);
  }

  @Test
  void an_open_attempt_keeps_its_amount_and_what_is_too_much_goes_back() {
    var life =
        Life.placed()
            .given(LAMPS, TEN_PERCENT)
            .given(ANNA, new StartPayment("card"))
            .given(ANNA, new AcceptOffer(1));
    assertThat(life.order.payment(1).asked()).isEqualTo(5000);
    life.given(BANK, capture(1, 5000)).then("payment_captured", "refund_created");
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(500);
    assertThat(life.wrote(Event.RefundCreated.class).cause()).isEqualTo(Cause.OVERPAYMENT);
  }

  @Test
  void a_discount_accepted_after_some_was_captured_is_looked_at_like_a_capture() {
    var life =
        Life.placed()
            .given(ANNA, new StartPayment("card"))
            .given(BANK, capture(1, 4700))
            .given(ANNA, new StartPayment("card"))
            .given(LAMPS, TEN_PERCENT)
            .given(ANNA, new AcceptOffer(1))
            .then("offer_accepted", "payment_voided", "refund_created");
    assertThat(life.status()).isEqualTo(Status.PAYMENT_VERIFICATION);
    assertThat(life.wrote(Event.RefundCreated.class).amount()).isEqualTo(200);
  }

  @Test
  void a_seller_writes_three_times_two_days_apart_until_the_buyer_answers() {
    var life = Life.placed().given(LAMPS, new SendMessage("one"));
    life.when(LAMPS, new SendMessage("two"))
        .refused(OUTREACH_LIMIT, life.now.plus(Duration.ofDays(2)));
    life.after("PT48H").given(LAMPS, TEN_PERCENT);
    life.after("PT47H").when(LAMPS, new SendMessage("two")).refused(OUTREACH_LIMIT);
    life.after("PT1H").given(LAMPS, new SendMessage("three"));
    life.after("P5D").when(LAMPS, discount(1)).refusedForGood(OUTREACH_LIMIT);
    life.given(ANNA, new DeclineOffer(1)).given(LAMPS, new SendMessage("thanks"));
    life.given(LAMPS, new SendMessage("and another"));
  }

  @Test
  void once_paid_anybody_may_write_until_the_last_part_is_long_over() {
    var life = Life.placed().completed();
    life.given(LAMPS, new SendMessage("one")).given(LAMPS, new SendMessage("two"));
    life.after("P13DT23H").given(ANNA, new SendMessage("still"));
    life.after("PT1H").when(ANNA, new SendMessage("late")).refusedForGood(WINDOW_ELAPSED);
    assertThat(life.last.refusal().flatMap(Refusal::moment)).contains(life.now);
  }

  @Test
  void offers_end_with_the_order() {
    var life = Life.placed().given(LAMPS, TEN_PERCENT);
    life.given(ANNA, new CancelOrder(Optional.empty(), ""));
    assertThat(life.order.bill().offers().getFirst().state()).isEqualTo(Offer.State.ENDED);
    life.when(ANNA, new AcceptOffer(1)).refused(ALREADY_CLOSED);
  }

  static MakeOffer percent(int percent) {
    return new MakeOffer(
        new Offer.Discount(0, OptionalInt.of(percent)), "please", Optional.empty());
  }

  static MakeOffer discount(long amount) {
    return new MakeOffer(
        new Offer.Discount(amount, OptionalInt.empty()), "please", Optional.empty());
  }

  static MakeOffer discount(long amount, String expiresIn) {
    return new MakeOffer(
        new Offer.Discount(amount, OptionalInt.empty()),
        "please",
        Optional.of(Duration.parse(expiresIn)));
  }

  private static Policy policy() {
    return Policy.CLASSIC;
  }
}
