package dev.recourse.reads;

import static dev.recourse.reads.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Town town = new Town();

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void an_orders_events_come_oldest_first_and_go_on_after_the_last_one_seen() {
    var id = town.verified("steps", "anna", "lamps");
    var first = town.timeline.ofOrder(id, OPERATOR, 3, Cursor.of(0L)).orElseThrow();
    assertThat(first.items())
        .extracting(Happening::type)
        .containsExactly("order_placed", "payment_started", "payment_captured");
    var rest = town.timeline.ofOrder(id, OPERATOR, 3, first.next().orElseThrow()).orElseThrow();
    assertThat(rest.items()).extracting(Happening::sequence).containsExactly(4);
    assertThat(rest.items().getFirst().by()).isEqualTo(OPERATOR);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  void the_feed_is_followed_from_its_last_cursor_and_misses_nothing() {
    var town = TimelineTest.town;
    for (var i = 0; i < 5; i++) town.placed("feed-" + i, "bob", "hats");
    var told = new ArrayList<Timeline.Told>();
    var cursor = Cursor.of(0L);
    for (var page = town.timeline.feed(SHOP, 2, cursor);
        !page.items().isEmpty();
        page = town.timeline.feed(SHOP, 2, cursor)) {
      told.addAll(page.items());
      cursor = page.next().orElseThrow();
    }
    assertThat(told).extracting(Timeline.Told::reference).contains("feed-0", "feed-4");
    assertThat(told).extracting(Timeline.Told::position).isSorted().doesNotHaveDuplicates();
    assertThat(town.timeline.feed(SHOP, 2, cursor).next()).contains(cursor);
    var before = cursor;
    town.placed("feed-more", "bob", "hats");
    assertThat(town.timeline.feed(SHOP, 9, before).items())
        .extracting(Timeline.Told::reference)
        .containsExactly("feed-more");
  }

  @Test
  void parties_read_no_feed() {
    town.placed("feed-none", "carl", "hats");
    assertThat(town.timeline.feed(buyer("dora"), 9, Cursor.of(0L)).items()).isEmpty();
  }

  @Test
  void messages_come_newest_first_with_their_words() {
    var id = town.verified("talk", "emil", "caps");
    town.does(id, seller("caps"), new Command.SendMessage("hello"));
    town.does(id, buyer("emil"), new Command.SendMessage("hi"));
    var page = town.talks.messages(id, buyer("emil"), 1, Optional.empty()).orElseThrow();
    assertThat(page.items().getFirst().text()).contains("hi");
    assertThat(page.items().getFirst().from()).isEqualTo(Role.BUYER);
    var next = town.talks.messages(id, buyer("emil"), 1, page.next()).orElseThrow();
    assertThat(next.items().getFirst().text()).contains("hello");
    assertThat(next.items().getFirst().number()).isEqualTo(1);
    assertThat(next.next()).isEmpty();
    assertThat(town.talks.messages(id, buyer("fred"), 1, Optional.empty())).isEmpty();
  }

  @Test
  void the_ledger_adds_up_and_is_the_houses() {
    var id = town.verified("book", "gina", "caps");
    var book = town.ledger.book(id, OPERATOR).orElseThrow();
    assertThat(book.postings()).extracting(Ledger.Posting::kind).containsExactly("capture");
    assertThat(book.balances()).containsEntry("held", 4890L).containsEntry("provider", -4890L);
    assertThat(book.currency().getCurrencyCode()).isEqualTo("EUR");
  }

  @Test
  void a_foreign_cursor_is_no_cursor() {
    var text = Cursor.of(12L, 3L).text("tasks");
    assertThat(Cursor.parse("tasks", 2, text)).contains(Cursor.of(12L, 3L));
    assertThat(Cursor.parse("orders", 2, text)).isEmpty();
    assertThat(Cursor.parse("tasks", 1, text)).isEmpty();
    for (var junk : List.of("", "!", "AAAA", "x".repeat(500), text + "=", "-1"))
      assertThat(Cursor.parse("tasks", 2, junk)).as(junk).isEmpty();
  }
}
