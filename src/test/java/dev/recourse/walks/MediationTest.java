package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Mediators: who takes a case, what is decided, once more on appeal, and their own silence. */
class MediationTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final Map<String, ?> WORDS = Map.of("text", "look again");
  private static final Map<String, ?> QUESTION =
      Map.of("party", "seller", "text", "which box?", "answer_in", "P2D");

  private Deal mediated() {
    return deal().verified().confirmed().disputed().mediated(1);
  }

  private static String state(Deal deal) {
    return deal.part(1).at("/dispute/state").asString();
  }

  private static Map<String, ?> part(long amount, String fault) {
    return Map.of("amount", amount, "fault", fault);
  }

  @Test
  void a_mediator_takes_asks_gives_back_and_another_decides() {
    var deal = mediated();
    var queue =
        Town.items(town.get("mediator", "m-1", "/v1/disputes?state=under_mediation&limit=200"));
    assertThat(queue).anyMatch(item -> item.path("order").asString().equals(deal.id));
    done(deal.mediator("m-1", "/parts/1/dispute/take", NOTHING));
    assertThat(town.get("mediator", "m-2", deal.path).status()).isEqualTo(404);
    done(deal.mediator("m-1", "/parts/1/dispute/ask", QUESTION));
    done(deal.mediator("m-1", "/parts/1/dispute/release", NOTHING));
    refused(deal.decide("m-2", 1, "partial_refund", part(4891, "seller")), "amount_out_of_range");
    done(deal.decide("m-2", 1, "partial_refund", part(1000, "carrier")));
    town.settle();
    assertThat(state(deal)).isEqualTo("resolved");
    assertThat(deal.money("refunded")).isEqualTo(1000);
    refused(deal.buyer("/parts/1/dispute/answer", WORDS), "already_decided");
    assertThat(deal.types()).contains("dispute_taken", "party_asked", "dispute_released");
  }

  @Test
  void on_appeal_another_mediator_orders_more() {
    var deal = mediated();
    done(deal.decide("m-1", 1, "partial_refund", part(1000, "carrier")));
    done(deal.buyer("/parts/1/dispute/appeal", WORDS));
    done(deal.buyer("/parts/1/dispute/answer", Map.of("text", "see the picture")));
    done(deal.seller("/parts/1/dispute/answer", Map.of("text", "see the box")));
    refused(deal.buyer("/parts/1/dispute/answer", Map.of("amount", 1)), "already_decided");
    refused(deal.decide("m-1", 1, "no_refund", NOTHING), "conflict_of_interest");
    done(deal.mediator("m-2", "/parts/1/dispute/take", NOTHING));
    done(deal.mediator("m-2", "/parts/1/dispute/ask", QUESTION));
    done(deal.mediator("m-2", "/parts/1/dispute/release", NOTHING));
    done(deal.decide("m-2", 1, "full_refund", Map.of("fault", "seller")));
    town.settle();
    assertThat(state(deal)).isEqualTo("final");
    assertThat(deal.money("refunded")).isEqualTo(4890);
    assertThat(deal.see().path("fault").asString()).isEqualTo("seller");
  }

  @Test
  void what_the_second_decision_orders_less_the_marketplace_pays() {
    var deal = mediated();
    done(deal.decide("m-1", 1, "partial_refund", part(1000, "seller")));
    done(deal.seller("/parts/1/dispute/appeal", WORDS));
    done(deal.decide("m-2", 1, "no_refund", Map.of("fault", "buyer")));
    town.settle();
    assertThat(deal.money("refunded")).isEqualTo(1000);
    assertThat(deal.types()).contains("seller_compensated");
    assertThat(deal.ledger().toString()).contains("platform");
  }

  @Test
  void who_lost_nothing_has_nothing_to_appeal() {
    var seller = mediated();
    done(seller.decide("m-1", 1, "no_refund", Map.of("fault", "buyer")));
    refused(seller.seller("/parts/1/dispute/appeal", WORDS), "nothing_to_appeal");
    var buyer = mediated();
    done(buyer.decide("m-1", 1, "full_refund", Map.of("fault", "seller")));
    refused(buyer.buyer("/parts/1/dispute/appeal", WORDS), "nothing_to_appeal");
  }

  @Test
  void a_mediator_silent_for_two_weeks_leaves_the_fault_to_the_platform() {
    var deal = mediated();
    town.advanceTo(deal.due("mediation"));
    assertThat(deal.part(1).at("/dispute/decision/rule").asString()).isEqualTo("mediator_silent");
    assertThat(deal.see().path("fault").asString()).isEqualTo("platform");
    var again = mediated();
    done(again.decide("m-1", 1, "no_refund", NOTHING));
    done(again.buyer("/parts/1/dispute/appeal", WORDS));
    town.advanceTo(again.due("mediation"));
    assertThat(state(again)).isEqualTo("final");
    assertThat(again.part(1).at("/dispute/decision/outcome").asString()).isEqualTo("no_refund");
  }

  @Test
  void who_has_one_case_of_an_order_may_not_act_in_the_other() {
    var deal = five().verified();
    done(deal.ship(1, town.knownParcel(), two()));
    done(deal.ship(1, town.knownParcel(), NOTHING));
    town.settle();
    done(deal.dispute(2, "not_as_described", "full_refund", NOTHING));
    deal.mediated(2);
    done(deal.mediator("m-2", "/parts/2/dispute/take", NOTHING));
    everything(deal, "no_dispute_open");
    done(deal.dispute(1, "not_as_described", "full_refund", NOTHING));
    everything(deal, "no_dispute_open");
    done(deal.seller("/parts/1/dispute/answer", WORDS));
    everything(deal, "no_dispute_open");
    done(deal.buyer("/parts/1/dispute/escalate", NOTHING));
    done(deal.mediator("m-1", "/parts/1/dispute/take", NOTHING));
    everything(deal, "conflict_of_interest");
    done(deal.decide("m-1", 1, "no_refund", NOTHING));
    everything(deal, "no_dispute_open");
    done(deal.buyer("/parts/1/dispute/appeal", WORDS));
    done(deal.mediator("m-3", "/parts/1/dispute/take", NOTHING));
    everything(deal, "conflict_of_interest");
  }

  private static void everything(Deal deal, String code) {
    refused(deal.mediator("m-2", "/parts/1/dispute/take", NOTHING), code);
    refused(deal.mediator("m-2", "/parts/1/dispute/release", NOTHING), code);
    refused(deal.mediator("m-2", "/parts/1/dispute/ask", QUESTION), code);
    refused(deal.decide("m-2", 1, "no_refund", NOTHING), code);
  }

  @Test
  void about_fault_nothing_moves_but_the_fault() {
    var deal = deal().verified().completed();
    done(deal.dispute(1, "pressure_or_insult", "none", NOTHING));
    deal.mediated(1);
    done(deal.decide("m-1", 1, "no_refund", Map.of("fault", "seller")));
    assertThat(deal.see().path("fault").asString()).isEqualTo("seller");
    assertThat(deal.money("paid_out")).isEqualTo(4890);
    done(deal.seller("/parts/1/dispute/appeal", WORDS));
    done(deal.decide("m-2", 1, "no_refund", Map.of("fault", "none")));
    assertThat(deal.see().path("fault").asString()).isEqualTo("none");
  }
}
