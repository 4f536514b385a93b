package dev.recourse.reads;

import static dev.recourse.reads.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Status;
import dev.recourse.reads.OrderList.Filter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private static final Town town = new Town();
  private static final Filter ALL = filter(Optional.empty(), Optional.empty());

  @AfterAll
  static void close() {
    town.close();
  }

  private static Filter filter(Optional<Status> status, Optional<String> buyer) {
    return new Filter(status, buyer, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private boolean sees(Actor reader, OrderId id) {
    var order = town.orders.byId(id, reader).isPresent();
    assertThat(town.orders.mayRead(id, reader)).isEqualTo(order);
    assertThat(town.timeline.ofOrder(id, reader, 10, Cursor.of(0L)).isPresent()).isEqualTo(order);
    return order;
  }

  @Test
  void an_order_is_there_for_its_parties_and_the_house_alone() {
    var id = town.placed("mine", "anna", "lamps");
    for (var reader : List.of(buyer("anna"), seller("lamps"), OPERATOR, SHOP))
      assertThat(sees(reader, id)).as(reader.toString()).isTrue();
    for (var reader :
        List.of(
            buyer("bob"), buyer("lamps"), seller("anna"), seller("shoes"), mediator("anna"), BANK))
      assertThat(sees(reader, id)).as(reader.toString()).isFalse();
    assertThat(sees(OPERATOR, new OrderId(id.value() + 1))).isFalse();
  }

  @Test
  void what_stands_beside_the_events_comes_with_the_order() {
    var id = town.placed("beside", "anna", "lamps");
    town.does(id, seller("lamps"), new Command.SendMessage("still there?"));
    var seen = town.orders.byId(id, buyer("anna")).orElseThrow();
    assertThat(seen.papers().reference()).isEqualTo("beside");
    assertThat(seen.papers().parties().buyer().id()).isEqualTo("anna");
    assertThat(seen.papers().texts()).containsExactly(Map.entry(1, "still there?"));
    assertThat(town.orders.papers(id)).isEqualTo(seen.papers());
    assertThat(seen.order().version()).isEqualTo(2);
  }

  @Test
  void a_mediator_sees_his_cases_and_the_untaken_ones() {
    var untaken = town.mediated("untaken", "carl", "lamps");
    var talked = town.placed("talked", "carl", "lamps");
    assertThat(sees(mediator("m-1"), untaken)).isTrue();
    assertThat(sees(mediator("m-1"), talked)).isFalse();
    town.does(untaken, mediator("m-1"), new Command.TakeDispute(1));
    assertThat(sees(mediator("m-1"), untaken)).isTrue();
    assertThat(sees(mediator("m-2"), untaken)).isFalse();
    town.does(untaken, mediator("m-1"), decision());
    assertThat(sees(mediator("m-1"), untaken)).isFalse();
  }

  @Test
  void a_list_is_walked_by_its_cursors_newest_first_and_each_order_comes_once() {
    var placed = new ArrayList<OrderId>();
    for (var i = 0; i < 7; i++) placed.add(town.placed("walk-" + i, "dora", "shoes"));
    var walked = new ArrayList<OrderId>();
    var cursor = Optional.<Cursor>empty();
    do {
      var page = town.list.page(buyer("dora"), ALL, 3, cursor);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      page.items().forEach(seen -> walked.add(seen.id()));
      cursor = page.next();
    } while (cursor.isPresent());
    assertThat(walked).containsExactlyInAnyOrderElementsOf(placed);
    var whole = town.list.page(buyer("dora"), ALL, 200, Optional.empty());
    assertThat(whole.items()).extracting(Seen::id).isEqualTo(placed.reversed());
    assertThat(whole.next()).isEmpty();
  }

  @Test
  void a_list_holds_nothing_of_others() {
    var mine = town.placed("list-mine", "emil", "hats");
    town.placed("list-other", "fred", "hats");
    assertThat(ids(buyer("emil"), ALL)).containsExactly(mine);
    assertThat(ids(buyer("emil"), filter(Optional.empty(), Optional.of("fred")))).isEmpty();
    assertThat(ids(seller("hats"), filter(Optional.empty(), Optional.of("emil"))))
        .containsExactly(mine);
    assertThat(ids(seller("nobody"), ALL)).isEmpty();
  }

  @Test
  void a_list_picks_by_status_flag_and_reference() {
    var open = town.placed("pick-open", "gina", "caps");
    var disputed = town.mediated("pick-disputed", "gina", "caps");
    assertThat(ids(OPERATOR, filter(Optional.of(Status.SHIPPED), Optional.of("gina"))))
        .containsExactly(disputed);
    assertThat(ids(SHOP, filter(Optional.of(Status.AWAITING_PAYMENT), Optional.of("gina"))))
        .containsExactly(open);
    var flagged =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("caps"),
            Optional.empty(),
            Optional.of(dev.recourse.core.order.Flag.IN_DISPUTE));
    assertThat(ids(OPERATOR, flagged)).containsExactly(disputed);
    var named =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("pick-open"),
            Optional.empty());
    assertThat(ids(SHOP, named)).containsExactly(open);
    assertThat(ids(buyer("bob"), named)).isEmpty();
  }

  @Test
  void what_is_due_shows_though_nobody_has_written_it() {
    try (var asleep = new Town()) {
      var id = asleep.placed("due", "hugo", "lamps");
      asleep.sleepsFor(Duration.ofDays(20));
      var seen = asleep.orders.byId(id, buyer("hugo")).orElseThrow();
      assertThat(seen.order().status()).isEqualTo(Status.CLOSED);
      assertThat(
              asleep
                  .list
                  .page(
                      OPERATOR,
                      filter(Optional.of(Status.CLOSED), Optional.empty()),
                      9,
                      Optional.empty())
                  .items())
          .extracting(Seen::id)
          .containsExactly(id);
      assertThat(
              asleep
                  .list
                  .page(
                      OPERATOR,
                      filter(Optional.of(Status.AWAITING_PAYMENT), Optional.empty()),
                      9,
                      Optional.empty())
                  .items())
          .isEmpty();
      var written = asleep.timeline.ofOrder(id, OPERATOR, 9, Cursor.of(0L)).orElseThrow();
      assertThat(written.items()).extracting(Happening::type).containsExactly("order_placed");
    }
  }

  private static List<OrderId> ids(Actor reader, Filter filter) {
    return town.list.page(reader, filter, 200, Optional.empty()).items().stream()
        .map(Seen::id)
        .toList();
  }
}
