package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Status;
import dev.recourse.effects.port.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Late, twice, in any order, before what they are about: I-24, I-25, F-11, F-13. */
class ProviderEventsTest {
  private static final World world = new World();

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void an_event_of_one_id_counts_once_I24() {
    var id = world.paid("card_pending");
    for (var i = 0; i < 5; i++) world.says("once-" + id, EventType.CAPTURED, id);
    assertThat(world.order(id).payment(1).captured()).isEqualTo(4890);
    assertThat(world.order(id).refunds()).isEmpty();
    assertThat(state("once-" + id)).isEqualTo("done");
  }

  @Test
  void the_same_said_under_another_id_changes_nothing() {
    var id = world.paid("card_pending");
    world.says("one-" + id, EventType.CAPTURED, id);
    var version = world.order(id).version();
    world.says("two-" + id, EventType.CAPTURED, id);
    assertThat(world.order(id).version()).isEqualTo(version);
  }

  @Test
  void any_order_of_the_same_events_ends_in_the_same_state_I25() {
    var said = List.of(EventType.FAILED, EventType.CAPTURED, EventType.VERIFIED);
    var states = new HashSet<Payment.State>();
    for (var order : orders(said)) {
      var id = world.paid("card_pending");
      for (var type : order) world.says(type + "-" + id, type, id);
      world.advance("PT2H");
      states.add(world.order(id).payment(1).state());
      assertThat(world.order(id).status()).isEqualTo(Status.AWAITING_SHIPMENT);
    }
    assertThat(states).containsExactly(Payment.State.VERIFIED);
  }

  @Test
  void a_rejection_may_come_before_the_capture_and_still_counts() {
    for (var order : orders(List.of(EventType.CAPTURED, EventType.REJECTED))) {
      var id = world.paid("card_pending");
      for (var type : order) world.says(type + "-" + id, type, id);
      world.advance("PT2H");
      assertThat(world.order(id).payment(1).state()).isEqualTo(Payment.State.REJECTED);
      assertThat(world.order(id).refund(1).state()).isEqualTo(Refund.State.SUCCEEDED);
    }
  }

  @Test
  void a_chargeback_and_its_end_come_in_any_order() {
    for (var order : orders(List.of(EventType.CHARGEBACK, EventType.CHARGEBACK_WON))) {
      var id = world.paid("card_ok");
      for (var type : order) world.says(type + "-" + id, type, id);
      world.advance("PT2H");
      assertThat(world.order(id).payment(1).chargebacks().values())
          .singleElement()
          .satisfies(chargeback -> assertThat(chargeback.won()).isTrue());
    }
  }

  @Test
  void a_rejection_after_the_check_is_kept_for_an_operator() {
    var id = world.paid("card_ok");
    world.advance("PT24H");
    world.says("late-" + id, EventType.REJECTED, id);
    assertThat(state("late-" + id)).isEqualTo("late_rejection");
    assertThat(world.order(id).status()).isEqualTo(Status.AWAITING_SHIPMENT);
  }

  @Test
  void what_fits_no_order_waits_three_days_and_is_then_an_operators() {
    var act = unknown("0000000000000");
    world.sandbox.speaking().say("lost", EventType.CAPTURED, act);
    world.advance("PT71H");
    assertThat(state("lost")).isEqualTo("waiting");
    world.advance("PT1H");
    assertThat(state("lost")).isEqualTo("unmatched_event");
  }

  @Test
  void what_cannot_be_understood_is_parked_and_the_rest_goes_on_F13() {
    var nonsense = "{\"id\": 7".getBytes(StandardCharsets.UTF_8);
    var letter = world.sandbox.speaking().signed("poison", nonsense);
    world.engine.inbox().keep(letter);
    var id = world.paid("card_pending");
    world.says("fine-" + id, EventType.CAPTURED, id);
    assertThat(state("poison")).isEqualTo("parked_event");
    assertThat(world.order(id).status()).isEqualTo(Status.PAYMENT_VERIFICATION);
  }

  @Test
  void money_sent_back_in_the_console_closes_the_order_and_no_second_refund_goes() {
    var id = world.paid("card_ok");
    world.says("console-" + id, EventType.REFUND_EXTERNAL, id);
    world.says("console-" + id, EventType.REFUND_EXTERNAL, id);
    assertThat(world.order(id).status()).isEqualTo(Status.CLOSED);
    assertThat(world.sandbox.acts().refund(id.toString(), 1)).isEmpty();
  }

  private static Act unknown(String order) {
    var money = new Money(1, Currency.getInstance("EUR"));
    return new Act(
        Act.Kind.PAYMENT, "nobody", Act.Of.payment(order, 1), "", money, Act.State.OPEN, 0);
  }

  private static List<List<EventType>> orders(List<EventType> said) {
    if (said.isEmpty()) return List.of(List.of());
    var all = new ArrayList<List<EventType>>();
    for (var first : said) {
      var rest = said.stream().filter(type -> type != first).toList();
      for (var order : orders(rest))
        all.add(Stream.concat(Stream.of(first), order.stream()).toList());
    }
    return all;
  }

  private static String state(String event) {
    return JdbcClient.create(world.pool)
        .sql("select state from inbox where event_id = :event")
        .param("event", event)
        .query(String.class)
        .single();
  }
}
