package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class ShippingTest {
  private static final Policy COURIERS = Policy.CLASSIC.untracked(Set.of("courier"));

  @Test
  void goods_that_leave_need_a_number_whose_check_digit_is_right() {
    var life = Life.placed().verified();
    life.when(LAMPS, claim(Proof.NOTHING)).refused(TRACKING_NUMBER_REQUIRED);
    life.when(LAMPS, claim(Proof.number("", GOOD))).refused(TRACKING_NUMBER_REQUIRED);
    life.when(LAMPS, ship(WRONG)).refused(TRACKING_NUMBER_WRONG);
    assertThat(life.last.refusal().orElseThrow().figure()).hasValue(5);
    life.given(LAMPS, ship("ra 123 456 785 ru")).then("part_shipped");
    assertThat(life.part(1).shipment().proof().number()).isEqualTo(GOOD);
  }

  @Test
  void a_courier_without_numbers_needs_none() {
    Life.placed(COURIERS)
        .verified()
        .given(LAMPS, claim(Proof.number("courier", "")))
        .then("part_shipped");
  }

  @Test
  void under_a_request_it_is_a_claim_and_taken_as_given() {
    var life =
        Life.placed().requested().given(LAMPS, claim(Proof.NOTHING)).then("shipment_claimed");
    life.when(LAMPS, ship(GOOD)).refused(ALREADY_CLAIMED);
    assertThat(life.status()).isEqualTo(Status.CANCELLATION_REQUESTED);
  }

  @Test
  void nothing_ships_before_it_is_paid_and_verified() {
    Life.placed().when(LAMPS, ship(GOOD)).refused(NOT_PAID);
    var life = Life.placed().captured();
    life.when(LAMPS, ship(GOOD))
        .refused(PAYMENT_UNDER_VERIFICATION, life.now.plus(Duration.ofDays(1)));
  }

  @Test
  void what_is_shipped_says_when() {
    var life = Life.placed().shipped();
    var shipped = life.now;
    life.after("P1D").when(ANNA, request(false)).refused(ALREADY_SHIPPED);
    assertThat(life.last.refusal().orElseThrow().moment()).contains(shipped);
  }

  @Test
  void the_buyer_may_give_a_week_more_twice_while_there_is_time() {
    var life = Life.placed().verified();
    var by = life.order.due(Deadline.SHIP_BY, Subject.part(1)).orElseThrow();
    var close = life.order.due(Deadline.SHIP_OR_CLOSE, Subject.part(1)).orElseThrow();
    life.given(ANNA, new ExtendShipBy(1)).given(ANNA, new ExtendShipBy(1));
    var fortnight = Duration.ofDays(14);
    assertThat(life.order.due(Deadline.SHIP_BY, Subject.part(1))).contains(by.plus(fortnight));
    assertThat(life.order.due(Deadline.SHIP_OR_CLOSE, Subject.part(1)))
        .contains(close.plus(fortnight));
    life.when(ANNA, new ExtendShipBy(1)).refused(EXTENSIONS_USED_UP);
    var late = Life.placed().verified().after("P7D");
    late.when(ANNA, new ExtendShipBy(1)).refusedForGood(WINDOW_ELAPSED);
    assertThat(late.last.refusal().orElseThrow().moment()).contains(late.now);
  }

  @Test
  void what_is_never_shipped_closes_and_the_seller_is_at_fault() {
    var life = Life.placed().verified().after("P30D");
    life.then("ship_by_missed", "part_closed", "order_closed", "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.SHIPMENT_TIMEOUT);
    assertThat(life.order.fault()).contains(Fault.SELLER);
    assertThat(life.part(1).stockReleased()).isTrue();
  }

  @Test
  void a_status_is_shown_once_and_an_older_scan_not_at_all() {
    var life = Life.placed().shipped().after("P1D");
    life.given(POST, scan(GOOD, Tracking.ACCEPTED, life.now)).then("tracking_updated");
    life.given(POST, scan(GOOD, Tracking.ACCEPTED, life.now)).nothing();
    life.given(POST, scan("XYZ", Tracking.DELIVERED, life.now)).nothing();
    var before = life.now;
    life.after("P1D").given(POST, scan(GOOD, Tracking.DELIVERED, life.now));
    life.given(POST, scan(GOOD, Tracking.ACCEPTED, before)).nothing();
    assertThat(Flag.of(life.order)).containsExactly(Flag.SHIPMENT_UNCONFIRMED, Flag.DELIVERED);
    var seen = ((Shipment.Made) life.part(1).shipment()).sent().journey();
    assertThat(seen.accepted()).contains(before);
    assertThat(seen.delivered()).contains(life.now);
  }

  @Test
  void buyer_protection_ends_a_confirmed_shipment_completed() {
    var life = Life.placed().confirmed().after("P59DT23H59M59S").nothing();
    life.after("PT1S").then("part_completed", "order_completed", "seller_paid");
    assertThat(life.order.fault()).isEmpty();
    assertThat(life.part(1).stockReleased()).isFalse();
  }

  @Test
  void a_shipment_never_confirmed_ends_closed_by_the_sellers_fault() {
    var life = Life.placed().shipped().after("PT72H").then("shipment_unproved").after("P60D");
    life.then("part_closed", "order_closed", "refund_created");
    assertThat(life.order.closeReason()).contains(CloseReason.SHIPMENT_TIMEOUT);
    assertThat(life.order.fault()).contains(Fault.SELLER);
  }

  @Test
  void what_no_carrier_could_be_asked_about_ends_by_the_carriers_fault() {
    var life = Life.placed().shipped().given(SYSTEM, carrierDown(GOOD)).after("P60D");
    life.then("part_closed", "order_closed", "refund_created");
    assertThat(life.order.fault()).contains(Fault.CARRIER);
  }

  @Test
  void receipt_confirms_whatever_was_not_confirmed() {
    var life = Life.placed().shipped().given(ANNA, new ConfirmReceipt(1));
    life.then("shipment_confirmed", "part_completed", "order_completed", "seller_paid");
    assertThat(life.part(1).purse().paidOut()).isEqualTo(5000);
    Life.placed().verified().when(ANNA, new ConfirmReceipt(1)).refused(NOT_SHIPPED);
  }

  private static TrackingUpdated scan(String number, Tracking status, Instant at) {
    return new TrackingUpdated(1, number, status, at);
  }

  @Test
  void tracking_alone_confirms_nothing() {
    var life = Life.placed().shipped();
    life.given(POST, scan(GOOD, Tracking.DELIVERED, life.now));
    assertThat(life.part(1).shipment()).isInstanceOf(Shipment.Claimed.class);
    life.given(SYSTEM, checked(GOOD, Verdict.VALID)).then("proof_checked", "shipment_confirmed");
  }
}
