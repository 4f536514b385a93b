package dev.recourse.api.cart;

import module java.base;

import dev.recourse.api.Counter;
import dev.recourse.api.cart.CartView.FilledCart;
import dev.recourse.api.cart.CartView.FilledView;
import dev.recourse.api.cart.CartView.ItemView;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.ReAddToCart;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Order;
import dev.recourse.effects.port.Catalogue;
import dev.recourse.effects.port.Outcome;
import org.springframework.stereotype.Component;

/** Where goods of an order that is over are looked up again, and put into the shop's cart. */
@Component
public final class CartDesk {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Counter counter;
  private final Optional<Catalogue> catalogue;

  /** Where no shop has told its shelves, nothing can be added. */
  CartDesk(Counter counter, Optional<Catalogue> catalogue) {
    this.counter = counter;
    this.catalogue = catalogue;
  }

  /** What could be had again, and how it differs. */
  public CartView look(Call call) {
    var seen = counter.seen(call);
    var decision = Decider.decide(seen.order(), seen.now(), call.caller(), new ReAddToCart());
    counter.stopIfRefused(call, seen, ReAddToCart.class, decision.refusal());
    var comparing = comparing(seen.order());
    return new CartView(items(comparing, comparing.items()), comparing.changes());
  }

  /** Adds what can be had again; differences have to be accepted first. */
  public FilledView add(Call call, boolean accepted) {
    var done = counter.done(call, new ReAddToCart());
    var comparing = comparing(done.order());
    if (comparing.items().isEmpty()) throw Stop.with(Code.NOTHING_TO_ADD);
    if (!comparing.changes().isEmpty() && !accepted) throw Stop.with(Code.CHANGES_NOT_ACCEPTED);
    var basket =
        new Catalogue.Basket(
            key(call),
            done.order().placed().buyer(),
            done.order().placed().currency(),
            comparing.items());
    var cart = answer(shop().add(basket));
    return new FilledView(new FilledCart(cart.id(), items(comparing, cart.items())));
  }

  /** One click counts once; without a key of his own the buyer's clicks on an order are one. */
  private static String key(Call call) {
    return call.order() + call.headers().key().map(key -> "/" + key).orElse("");
  }

  private Catalogue shop() {
    return catalogue.orElseThrow(() -> new Stop(new Trouble.Later(Code.UNAVAILABLE, SOON)));
  }

  private Comparing comparing(Order order) {
    var placed = order.placed();
    return new Comparing(order, answer(shop().look(placed.lines(), placed.currency())));
  }

  private static List<ItemView> items(Comparing comparing, List<Catalogue.Item> items) {
    return items.stream()
        .map(item ->
            new ItemView(
                item.line(),
                item.sku(),
                item.title(),
                item.quantity(),
                comparing.money(item.price())))
        .toList();
  }

  private static <T> T answer(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var answer) -> answer;
      case Outcome.NotSent<T>(var after) ->
          throw new Stop(new Trouble.Later(Code.UNAVAILABLE, after.orElse(SOON)));
      case Outcome.Refused<T> _, Outcome.Unknown<T> _ ->
          throw new Stop(new Trouble.Later(Code.UNAVAILABLE, SOON));
    };
  }
}
