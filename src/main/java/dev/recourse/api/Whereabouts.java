package dev.recourse.api;

import module java.base;

import dev.recourse.api.web.Call;
import dev.recourse.api.web.Presence;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Seen;
import org.springframework.stereotype.Component;

/** Looks whether the order of an address is there for its caller, and what of it is named. */
@Component
class Whereabouts implements Presence {
  private static final Pattern NUMBERED =
      Pattern.compile("/v1/orders/[^/]+/(parts|offers|refunds)/([1-9][0-9]{0,8})(?:/.*)?");
  private static final Pattern ORDER_ALONE =
      Pattern.compile("/v1/orders/[^/]+(?:/(?!parts/|offers/|refunds/).*)?");

  private final Orders orders;

  Whereabouts(Orders orders) {
    this.orders = orders;
  }

  @Override
  public boolean isThere(Call call) {
    var id = OrderId.parse(call.path().getOrDefault("id", ""));
    var path = call.address().path();
    if (id.isEmpty()) return false;
    if (ORDER_ALONE.matcher(path).matches()) return orders.mayRead(id.get(), call.caller());
    var named = NUMBERED.matcher(path);
    if (!named.matches()) return false;
    var number = Integer.parseInt(named.group(2));
    return orders
        .byId(id.get(), call.caller())
        .map(Seen::order)
        .filter(order -> number <= count(order, named.group(1)))
        .isPresent();
  }

  private static int count(Order order, String what) {
    return switch (what) {
      case "parts" -> order.parts().size();
      case "offers" -> order.bill().offers().size();
      case "refunds" -> order.refunds().size();
      default -> 0;
    };
  }
}
