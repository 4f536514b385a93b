package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** What was in an ended order goes into the cart again, with its differences told first. */
class CartTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();

  private Deal closed(String... skus) {
    var lines =
        Stream.of(skus)
            .map(sku -> Map.of("sku", sku, "title", sku, "quantity", 2, "unit_price", 500))
            .toList();
    var deal = deal(Map.of("lines", lines));
    done(deal.buyer("/cancel", NOTHING));
    return deal;
  }

  private static String sku() {
    return "sku-" + UUID.randomUUID();
  }

  @Test
  void the_same_goods_are_added_as_they_were_and_twice_clicked_only_once() {
    var deal = deal().verified().completed();
    var cart = Town.json(town.get("buyer", deal.buyer, deal.path + "/cart"));
    assertThat(cart.at("/items/0/sku").asString()).isEqualTo("kettle");
    assertThat(cart.path("changes")).isEmpty();
    done(deal.buyer("/cart", Map.of("accept_changes", false)));
    var closed = closed(sku());
    var token = town.token("buyer", closed.buyer);
    var body = Map.of("accept_changes", true);
    var key = new String[] {"Idempotency-Key", "twice"};
    var one = done(town.http().post(token, closed.path + "/cart", body, key));
    var two = done(town.http().post(token, closed.path + "/cart", body, key));
    assertThat(two.json()).isEqualTo(one.json());
    done(closed.buyer("/cart", body));
  }

  @Test
  void what_is_dearer_short_or_gone_is_added_only_with_consent() {
    var dear = sku();
    var short1 = sku();
    var gone = sku();
    town.tell("/catalogue", Map.of("sku", dear, "price", 600));
    town.tell("/catalogue", Map.of("sku", short1, "stock", 0));
    town.tell("/catalogue", Map.of("sku", gone, "gone", true));
    var deal = closed(dear, short1, gone);
    var cart = Town.json(town.get("buyer", deal.buyer, deal.path + "/cart"));
    assertThat(cart.path("changes").valueStream().map(change -> change.path("kind").asString()))
        .contains("price_changed", "out_of_stock", "gone");
    refused(deal.buyer("/cart", Map.of("accept_changes", false)), "changes_not_accepted");
    var added = done(deal.buyer("/cart", Map.of("accept_changes", true))).json();
    assertThat(added.at("/cart/items")).hasSize(1);
  }

  @Test
  void where_nothing_is_left_nothing_is_added() {
    var gone = sku();
    town.tell("/catalogue", Map.of("sku", gone, "gone", true));
    refused(closed(gone).buyer("/cart", Map.of("accept_changes", true)), "nothing_to_add");
  }
}
