package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.End;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Refund.State;
import dev.recourse.core.order.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Done, refused for good, certainly not sent, unknown: whatever comes, never a second key (I-7).
 */
class FourOutcomesTest {
  private static final World world = new World();

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void what_is_done_arrives_at_once_and_was_sent_once() {
    var id = world.cancelled("card_ok");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
    assertThat(calls(id, Act.Kind.REFUND)).isEqualTo(1);
  }

  @Test
  void what_is_refused_for_good_stays_promised_and_is_tried_again_under_the_next_key() {
    var id = world.cancelled("card_refund_fails");
    assertThat(state(id)).isEqualTo(State.FAILED);
    world.advance("P2D");
    assertThat(calls(id, Act.Kind.REFUND)).isEqualTo(1);
    world.does(id, World.OPERATOR, new Command.RetryRefund(1));
    world.rest();
    assertThat(world.order(id).refund(1).progress().attempt()).isEqualTo(2);
    assertThat(calls(id, Act.Kind.REFUND)).isEqualTo(2);
  }

  @Test
  void what_was_unknown_and_done_is_found_out_by_asking() {
    var id = world.cancelled("card_refund_unknown_done");
    assertThat(state(id)).isEqualTo(State.UNKNOWN);
    world.advance("PT1M");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
    assertThat(calls(id, Act.Kind.REFUND)).isEqualTo(1);
    assertThat(calls(id, Act.Kind.REFUND_STATUS)).isEqualTo(1);
  }

  @Test
  void what_was_unknown_and_lost_goes_again_under_the_same_key() {
    var id = world.cancelled("card_refund_unknown_lost");
    world.advance("PT1M");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
    assertThat(keys(id, Act.Kind.REFUND)).hasSize(1);
    assertThat(calls(id, Act.Kind.REFUND)).isEqualTo(2);
  }

  @Test
  void what_was_not_sent_for_two_days_follows_by_itself_and_once() {
    try (var other = new World()) {
      var id = other.paid("card_ok");
      other.advance("PT24H");
      other.sandbox.settings().down(true);
      var asks = new Command.CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.ALL);
      other.does(id, World.SELLER, asks);
      other.advance("P2D");
      assertThat(other.order(id).status()).isEqualTo(Status.CLOSED);
      assertThat(other.order(id).refund(1).state()).isEqualTo(State.PENDING);
      other.sandbox.settings().down(false);
      other.advance("PT1H");
      assertThat(other.order(id).refund(1).state()).isEqualTo(State.SUCCEEDED);
      var sent = other.sandbox.acts().refund(id.toString(), 1).orElseThrow();
      assertThat(sent.calls()).isEqualTo(1);
    }
  }

  @Test
  void what_comes_back_goes_once_more_by_itself() {
    var id = world.cancelled("card_refund_reversed");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
    world.advance("P2D");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
    assertThat(world.order(id).refund(1).progress().attempt()).isEqualTo(2);
    assertThat(keys(id, Act.Kind.REFUND)).hasSize(2);
  }

  @Test
  void what_is_slow_is_asked_about_after_a_day_and_arrives() {
    var id = world.cancelled("card_refund_slow");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    world.advance("PT23H");
    assertThat(keys(id, Act.Kind.REFUND_STATUS)).isEmpty();
    world.advance("PT1H");
    assertThat(calls(id, Act.Kind.REFUND_STATUS)).isEqualTo(1);
    world.advance("P2D");
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
  }

  @Test
  void a_declined_card_has_failed_when_the_buyer_is_answered() {
    var id = world.placed();
    var done = world.does(id, World.BUYER, new Command.StartPayment("card_declined"));
    assertThat(done.order().payment(1).state()).isEqualTo(Payment.State.FAILED);
  }

  @Test
  void a_risky_payment_is_rejected_after_an_hour_and_goes_back() {
    var id = world.paid("card_risky");
    world.advance("PT59M");
    assertThat(world.order(id).status()).isEqualTo(Status.PAYMENT_VERIFICATION);
    world.advance("PT1M");
    var end = (End.Closed) world.order(id).part(1).end();
    assertThat(end.reason()).isEqualTo(CloseReason.RISK_REJECTED);
    assertThat(state(id)).isEqualTo(State.SUCCEEDED);
  }

  @Test
  void a_fast_check_verifies_after_six_hours() {
    var id = world.paid("card_verified_fast");
    world.advance("PT6H");
    assertThat(world.order(id).status()).isEqualTo(Status.AWAITING_SHIPMENT);
  }

  @Test
  void an_attempt_whose_lease_ends_is_voided_at_the_provider() {
    var id = world.paid("card_pending");
    world.advance("PT30M");
    assertThat(world.order(id).payment(1).state()).isEqualTo(Payment.State.VOIDED);
    assertThat(world.sandbox.acts().payment(id.toString(), 1).orElseThrow().state())
        .isEqualTo(Act.State.VOIDED);
  }

  private static State state(OrderId id) {
    return world.order(id).refund(1).state();
  }

  private static int calls(OrderId id, Act.Kind kind) {
    return acts(id, kind).mapToInt(Act::calls).sum();
  }

  private static Set<String> keys(OrderId id, Act.Kind kind) {
    return acts(id, kind).map(Act::key).collect(Collectors.toSet());
  }

  private static Stream<Act> acts(OrderId id, Act.Kind kind) {
    return world.sandbox.acts().listed(id.toString(), Long.MAX_VALUE, 100).stream()
        .map(Map.Entry::getValue)
        .filter(act -> act.kind() == kind);
  }
}
