package dev.recourse.api.look;

import module java.base;

import dev.recourse.api.Counter;
import dev.recourse.api.Installation;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.view.Sight;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Status;
import dev.recourse.reads.OrderList;
import dev.recourse.reads.OrderList.Filter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One order, and lists of them. */
@RestController
@Tag(name = "orders")
class OrderDoors {
  private static final String LIST = "orders";

  private final Counter counter;
  private final OrderList orders;
  private final Installation installation;

  OrderDoors(Counter counter, OrderList orders, Installation installation) {
    this.counter = counter;
    this.orders = orders;
    this.installation = installation;
  }

  @GetMapping("/v1/orders/{id}")
  @Operation(operationId = "getOrder", summary = "An order as its reader sees it now.")
  ResponseEntity<OrderView> order(Call call) {
    var view = OrderView.of(counter.seen(call), sight(call));
    return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
  }

  @GetMapping("/v1/orders")
  @Operation(
      operationId = "listOrders",
      summary = "Orders, newest first; a buyer's and a seller's own.")
  ListView<OrderView> list(
      Call call,
      @RequestParam Optional<String> status,
      @RequestParam Optional<String> buyer,
      @RequestParam Optional<String> seller,
      @RequestParam Optional<String> reference,
      @RequestParam Optional<String> flag,
      @RequestParam Optional<String> limit,
      @RequestParam Optional<String> cursor) {
    var filter =
        new Filter(
            Asked.code("status", Status.class, status),
            buyer,
            seller,
            reference,
            Asked.code("flag", Flag.class, flag));
    var most = Asked.limit(limit);
    var page = orders.page(call.caller(), filter, most, Asked.cursor(LIST, 1, cursor));
    return ListView.of(page, LIST, seen -> OrderView.listed(seen, sight(call)));
  }

  private Sight sight(Call call) {
    return new Sight(call.caller(), call.wants(), installation.publicUrl());
  }
}
