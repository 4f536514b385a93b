package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static dev.recourse.edges.Shop.moment;
import static dev.recourse.edges.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.TestDatabase;
import dev.recourse.testing.TestService;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that was stopped one second before its deadlines, and started after them. */
class StoppedTest {
  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void what_was_due_meanwhile_has_happened_at_its_own_instant() throws SQLException {
    List<Trade> before;
    Instant end;
    Map<String, Instant> due;
    try (var service = TestService.start(database)) {
      var shop = at(service);
      var unpaid = shop.trade();
      shop.advance("P6D");
      var silent = shop.trade().verified().requested();
      shop.advance("P6DT23H");
      var unshipped = shop.trade().verified();
      shop.advance("P4DT1H");
      var shipped = shop.trade().verified();
      done(shipped.ships());
      shop.advance("P1DT23H");
      var disputed = shop.trade().verified().requested();
      done(
          disputed.seller(
              "/parts/1/shipment",
              Map.of("carrier", "china_post", "tracking_number", Shop.number(false))));
      var captured = shop.trade().paid("card_ok");
      shop.advance("PT30M");
      done(disputed.disputes("invalid_tracking"));
      end = unpaid.due("payment_window");
      due =
          Map.of(
              "payment_verification", captured.due("payment_verification"),
              "ship_by", unshipped.due("ship_by"),
              "shipment_proof", shipped.due("shipment_proof"),
              "quick_decision", disputed.due("quick_decision"),
              "seller_answer", silent.due("seller_answer"));
      shop.advance("PT29M59S");
      assertThat(disputed.status()).isEqualTo("cancellation_requested");
      before = List.of(unpaid, silent, unshipped, shipped, disputed, captured);
    }
    passTo(due.values().stream().max(Comparator.naturalOrder()).orElseThrow());
    try (var service = TestService.start(database)) {
      var shop = at(service);
      var now = before.stream().map(trade -> trade.in(shop)).toList();
      var unpaid = now.get(0);
      var silent = now.get(1);
      var disputed = now.get(4);
      refused(unpaid.pays("card_ok"), "already_closed");
      refused(silent.seller("/parts/1/cancellation/accept", Map.of()), "already_closed");
      assertThat(now.get(5).status()).isEqualTo("awaiting_shipment");
      shop.settle();
      happened(unpaid, "order_closed", end);
      happened(silent, "order_closed", due.get("seller_answer"));
      happened(now.get(2), "ship_by_missed", due.get("ship_by"));
      happened(now.get(3), "shipment_unproved", due.get("shipment_proof"));
      happened(disputed, "order_closed", due.get("quick_decision"));
      happened(now.get(5), "payment_verified", due.get("payment_verification"));
      silent.cameBackOnce();
      disputed.cameBackOnce();
    }
  }

  private static void happened(Trade trade, String event, @Nullable Instant at) {
    assertThat(moment(trade.event(event).path("at"))).isEqualTo(at);
    trade.addsUp();
  }

  /** Time passes without the service. */
  private void passTo(Instant moment) throws SQLException {
    try (var connection = database.asOwner().getConnection();
        var moved = connection.prepareStatement("update lanes set clock_at = ?")) {
      moved.setObject(1, moment.atOffset(ZoneOffset.UTC));
      assertThat(moved.executeUpdate()).isPositive();
    }
  }

  private static Shop at(ConfigurableApplicationContext service) {
    var port = service.getEnvironment().getProperty("local.server.port");
    return new Shop(new Http("http://127.0.0.1:" + port));
  }
}
