package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Reason;
import dev.recourse.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody is woken by what he can as well read in the morning. */
class QuietHoursTest {
  private static final String BUYER = "b@example.org";

  private final World world = new World();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void what_is_not_urgent_waits_for_the_morning_and_comes_once() {
    world.advanceTo("22:00");
    var id = world.placed();
    says(world, id);
    assertThat(kinds(id)).containsExactly("order_placed");
    world.advanceTo("07:59");
    assertThat(kinds(id)).containsExactly("order_placed");
    world.advanceTo("08:00");
    assertThat(kinds(id)).containsExactly("order_placed", "message_received");
    world.advance("P2D");
    assertThat(kinds(id)).containsExactly("order_placed", "message_received");
  }

  @Test
  void a_jump_over_the_night_sends_it_at_its_end() {
    world.advanceTo("23:30");
    var id = world.placed();
    says(world, id);
    world.advance("P1D");
    var at = world.mails(id, BUYER).getLast().at().atOffset(ZoneOffset.UTC).toLocalTime();
    assertThat(at).isEqualTo(LocalTime.of(8, 0));
  }

  @Test
  void by_day_it_comes_at_once() {
    world.advanceTo("21:59");
    var id = world.placed();
    says(world, id);
    assertThat(kinds(id)).containsExactly("order_placed", "message_received");
  }

  @Test
  void the_night_is_that_of_the_reader() {
    world.advanceTo("14:00");
    var inTokyo = world.placed("Asia/Tokyo");
    says(world, inTokyo);
    assertThat(kinds(inTokyo)).containsExactly("order_placed");
    world.advanceTo("23:00");
    assertThat(kinds(inTokyo)).containsExactly("order_placed", "message_received");
  }

  @Test
  void what_is_urgent_comes_at_night_after_what_waited_for_the_same_reader() {
    world.advanceTo("23:00");
    var id = world.placed();
    says(world, id);
    pays(id);
    assertThat(kinds(id)).containsExactly("order_placed", "message_received", "payment_received");
  }

  @Test
  void whoever_has_just_acted_is_awake() {
    world.advanceTo("23:00");
    var id = world.placed();
    world.does(id, World.BUYER, new Command.CancelOrder(Optional.of(Reason.CHANGED_MIND), ""));
    assertThat(kinds(id)).containsExactly("order_placed", "closed");
    assertThat(world.mails(id, "s-1")).isEmpty();
    world.advanceTo("08:00");
    assertThat(world.mails(id, "s-1")).hasSize(1);
  }

  @Test
  void a_reminder_that_has_lost_its_reason_over_night_is_not_sent() {
    world.advanceTo("23:00");
    var id = world.placed();
    world.advance("P17D");
    assertThat(kinds(id)).containsExactly("order_placed");
    pays(id);
    world.advanceTo("08:00");
    assertThat(kinds(id)).containsExactly("order_placed", "payment_received");
  }

  @Test
  void a_reminder_that_still_has_one_says_what_is_left_in_the_morning() {
    world.advanceTo("23:00");
    var id = world.placed();
    world.advance("P18D");
    assertThat(kinds(id)).containsExactly("order_placed", "payment_expires");
    assertThat(world.mails(id, BUYER).getLast().subject()).contains("63 hours");
  }

  @Test
  void what_ends_before_the_morning_cannot_wait_for_it() {
    world.advanceTo("05:00");
    var id = world.paid("card_ok");
    world.advance("P1D");
    var asks = new Command.RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL);
    world.does(id, World.BUYER, asks);
    world.advance("P13DT18H");
    var last = world.mails(id, "s-1").getLast();
    assertThat(last.kind()).isEqualTo("answer_soon");
    assertThat(last.at()).isEqualTo(world.now());
  }

  @Test
  void what_waits_is_not_lost_when_the_service_stops() {
    var database = TestDatabase.fresh();
    OrderId id;
    try (var before = new World(database)) {
      before.advanceTo("23:00");
      id = before.placed();
      says(before, id);
      assertThat(before.mails(id, BUYER)).hasSize(1);
    }
    try (var after = new World(database)) {
      assertThat(after.mails(id, BUYER)).hasSize(1);
      after.advanceTo("08:00");
      assertThat(after.mails(id, BUYER)).hasSize(2);
    }
  }

  private static void says(World world, OrderId id) {
    world.does(id, World.SELLER, new Command.SendMessage("Hello"));
  }

  private void pays(OrderId id) {
    world.does(id, World.BUYER, new Command.StartPayment("card_ok"));
    world.rest();
  }

  private List<String> kinds(OrderId id) {
    return world.mails(id, BUYER).stream().map(SandboxMailbox.Kept::kind).toList();
  }
}
