package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In each state an order can be in, each command that is not offered is refused: with the words of
 * its grey button, or with the code of the state; and nothing changes.
 */
class EveryButtonTest extends Walk {
  private record Wish(String role, String call, Map<String, ?> body) {}

  private static final Map<String, ?> NOTHING = Map.of();

  private static List<Wish> wishes() {
    var words = Map.of("text", "words");
    var number = Town.number();
    return List.of(
        new Wish("buyer", "/payments", Map.of("method", "card_ok")),
        new Wish("buyer", "/cancel", NOTHING),
        new Wish("buyer", "/offers/1/accept", NOTHING),
        new Wish("buyer", "/offers/1/decline", NOTHING),
        new Wish("buyer", "/messages", words),
        new Wish("buyer", "/cart", Map.of("accept_changes", true)),
        new Wish("buyer", "/refunds/1/agree-other-payout", NOTHING),
        new Wish(
            "buyer", "/parts/1/cancellation", Map.of("reason", "changed_mind", "complaint", false)),
        new Wish("buyer", "/parts/1/cancellation/withdraw", NOTHING),
        new Wish("buyer", "/parts/1/ship-extension", NOTHING),
        new Wish("buyer", "/parts/1/shipment/request-proof", Map.of("wants", List.of("photo"))),
        new Wish("buyer", "/parts/1/receipt", NOTHING),
        new Wish(
            "buyer",
            "/parts/1/dispute",
            Map.of("ground", "other", "wish", "full_refund", "text", "words")),
        new Wish("buyer", "/parts/1/dispute/answer", words),
        new Wish("buyer", "/parts/1/dispute/accept", Map.of("amount", 1)),
        new Wish("buyer", "/parts/1/dispute/escalate", NOTHING),
        new Wish("buyer", "/parts/1/dispute/withdraw", NOTHING),
        new Wish("buyer", "/parts/1/dispute/appeal", words),
        new Wish("seller", "/cancel", Map.of("reason", "out_of_stock")),
        new Wish("seller", "/offers", Map.of("kind", "discount", "percent", 5)),
        new Wish("seller", "/messages", words),
        new Wish(
            "seller",
            "/parts/1/shipment",
            Map.of("carrier", "china_post", "tracking_number", number)),
        new Wish("seller", "/parts/1/cancellation/accept", NOTHING),
        new Wish("seller", "/parts/1/shipment/supply-proof", Map.of("tracking_number", number)),
        new Wish("seller", "/parts/1/seller-cancellation", Map.of("reason", "out_of_stock")),
        new Wish("seller", "/parts/1/dispute/answer", words),
        new Wish("seller", "/parts/1/dispute/accept", Map.of("amount", 1)),
        new Wish("seller", "/parts/1/dispute/appeal", words),
        new Wish("operator", "/verification", Map.of("outcome", "verified")),
        new Wish("operator", "/verification", Map.of("outcome", "rejected")),
        new Wish("operator", "/refunds/1/retry", NOTHING),
        new Wish(
            "operator",
            "/refunds/1/pay-out-otherwise",
            Map.of("reference", "by hand", "note", "words")));
  }

  static List<State> states() {
    return State.ofOnePart();
  }

  @ParameterizedTest
  @MethodSource("states")
  void what_is_not_offered_is_refused_and_changes_nothing(State state) {
    var deal = deal();
    done(deal.seller("/offers", Map.of("kind", "bonus", "text", "a cup with it")));
    done(deal.buyer("/offers/1/decline", NOTHING));
    state.prepare().accept(deal);
    town.settle();
    var version = deal.see().path("version").asInt();
    wishes().stream()
        .collect(Collectors.groupingBy(Wish::role))
        .forEach((role, wishes) -> refused(deal, role, wishes));
    assertThat(deal.see().path("version").asInt()).isEqualTo(version);
  }

  private void refused(Deal deal, String role, List<Wish> wishes) {
    var who = Map.of("buyer", deal.buyer, "seller", deal.seller).getOrDefault(role, "op-1");
    var before = town.get(role, who, deal.path);
    for (var wish : wishes) {
      var command = Calls.command(role, wish.call(), wish.body().toString()).orElseThrow();
      if (Buttons.of(before.json(), wish.call(), command).path("enabled").asBoolean()) continue;
      var answer = deal.act(before, role, who, wish.call(), wish.body());
      assertThat(answer.status()).as("%s: %s", command, answer.text()).isIn(404, 409);
    }
  }
}
