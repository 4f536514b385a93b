package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.cart.CartDesk;
import dev.recourse.api.cart.CartView;
import dev.recourse.api.cart.CartView.ItemView;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.web.Call;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ReAdd to Cart: the differences first, then the cart with what can be had. */
@Controller
class CartDoor {
  private static final String PATH = "/orders/{id}/re_add_to_cart";

  private final CartDesk desk;
  private final OrderDoor orders;
  private final CartPages pages;
  private final Explaining explaining;

  CartDoor(CartDesk desk, OrderDoor orders, CartPages pages, Explaining explaining) {
    this.desk = desk;
    this.orders = orders;
    this.pages = pages;
    this.explaining = explaining;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> look(@PathVariable String id, Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    return orRefused(seen, visitor, () -> differences(seen, visitor));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> add(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean accept,
      @RequestParam(defaultValue = "") String once,
      Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    return orRefused(
        seen,
        visitor,
        () -> {
          var cart = desk.add(call("POST", seen, visitor, once), accept).cart();
          var count = cart.items().stream().mapToInt(ItemView::quantity).sum();
          return pages.added(orders.glance(seen, visitor), visitor, count);
        });
  }

  private ResponseEntity<byte[]> differences(Seen seen, Visitor visitor) {
    CartView cart = desk.look(call("GET", seen, visitor, ""));
    return pages.differences(orders.glance(seen, visitor), visitor, cart);
  }

  /** What has changed once more since it was shown is shown again; all else stands on the order. */
  private ResponseEntity<byte[]> orRefused(
      Seen seen, Visitor visitor, Supplier<ResponseEntity<byte[]>> page) {
    try {
      return page.get();
    } catch (Stop stop) {
      if (stop.trouble() instanceof Trouble.Plain(var code) && code == Code.CHANGES_NOT_ACCEPTED)
        return differences(seen, visitor);
      var problem = explaining.problem(stop.trouble(), visitor.language());
      var why = List.of(Banner.wrong(Line.of(problem.detail())));
      return orders.page(HttpStatus.valueOf(problem.status()), seen, visitor, _ -> why);
    }
  }

  private static Call call(String method, Seen seen, Visitor visitor, String once) {
    return new Call(
        visitor.actor(),
        visitor.wants(),
        new Call.Address(method, visitor.address()),
        Map.of("id", seen.id().toString()),
        new Call.Headers(Optional.of(once).filter(key -> !key.isEmpty()), Optional.empty()));
  }
}
