package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.junit.jupiter.api.Test;

/** Money in: short, twice, late, too much; verified, rejected, and rejected too late. */
class PayingTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();

  @Test
  void a_payment_that_failed_leaves_the_order_payable() {
    var deal = deal().pay("card_declined");
    assertThat(deal.see().at("/payments/0/state").asString()).isEqualTo("failed");
    done(deal.buyer("/payments", Map.of("method", "card_pending")));
    deal.provider("failed", Map.of("payment", 2));
    assertThat(deal.see().at("/payments/1/state").asString()).isEqualTo("failed");
    assertThat(deal.pay("card_ok").status()).isEqualTo("payment_verification");
  }

  @Test
  void an_attempt_is_voided_when_its_lease_ends() {
    var deal = deal().pay("card_pending");
    var ends = deal.due("payment_lease");
    var no = refused(deal.buyer("/payments", Map.of("method", "card_ok")), "payment_in_progress");
    assertThat(moment(no.json().path("available_at").asString())).isEqualTo(ends);
    town.advanceTo(ends);
    assertThat(deal.see().at("/payments/0/state").asString()).isEqualTo("voided");
    assertThat(town.all("/v1/sandbox/provider?order=" + deal.id))
        .anyMatch(asked -> asked.path("kind").asString().equals("void"));
  }

  @Test
  void too_little_stays_and_a_discount_can_make_it_enough() {
    var deal = deal().pay("card_pending");
    deal.provider("captured", Map.of("amount", 4000));
    assertThat(deal.status()).isEqualTo("awaiting_payment");
    assertThat(deal.money("due")).isEqualTo(890);
    done(deal.seller("/offers", Map.of("kind", "discount", "amount", 890)));
    var accepted = done(deal.buyer("/offers/1/accept", NOTHING)).json();
    assertThat(accepted.path("status").asString()).isEqualTo("payment_verification");
    assertThat(deal.money("held")).isEqualTo(4000);
  }

  @Test
  void too_little_comes_back_when_the_order_closes() {
    var deal = deal().pay("card_pending");
    deal.provider("captured", Map.of("amount", 100));
    done(deal.buyer("/cancel", NOTHING));
    town.settle();
    assertThat(deal.refund(1).path("cause").asString()).isEqualTo("underpayment");
    assertThat(deal.money("refunded")).isEqualTo(100);
  }

  @Test
  void too_much_and_twice_come_back_at_once() {
    var deal = deal().pay("card_pending");
    deal.provider("captured", Map.of("amount", 5000));
    assertThat(deal.refund(1).path("cause").asString()).isEqualTo("overpayment");
    assertThat(deal.refund(1).at("/amount/amount").asLong()).isEqualTo(110);
    var twice = deal().pay("card_pending");
    town.advance("PT30M");
    twice.pay("card_ok");
    twice.provider("captured", Map.of("payment", 1, "times", 2));
    assertThat(twice.refund(1).path("cause").asString()).isEqualTo("duplicate");
    assertThat(twice.see().path("refunds")).hasSize(1);
    assertThat(twice.money("held")).isEqualTo(4890);
    assertThat(twice.money("refunded")).isEqualTo(4890);
  }

  @Test
  void money_after_the_end_goes_back_and_the_order_stays_closed() {
    var deal = deal().pay("card_pending");
    town.advance("P20D");
    deal.provider("captured");
    assertThat(deal.status()).isEqualTo("closed");
    assertThat(deal.refund(1).path("cause").asString()).isEqualTo("late_payment");
    assertThat(deal.money("refunded")).isEqualTo(4890);
    assertThat(deal.see().at("/payments/0/state").asString()).isEqualTo("late");
  }

  @Test
  void cancelling_opens_24_hours_after_the_capture() {
    var deal = deal().pay("card_ok");
    var opens = deal.due("payment_verification");
    var button = deal.action("buyer", 1, "request_cancellation");
    assertThat(button.path("reason_code").asString()).isEqualTo("payment_under_verification");
    assertThat(moment(button.path("available_at").asString())).isEqualTo(opens);
    town.advanceTo(opens.minusSeconds(1));
    refused(deal.ask(1, NOTHING), "payment_under_verification");
    town.advanceTo(opens);
    done(deal.ask(1, NOTHING));
  }

  @Test
  void a_provider_verifies_early_or_rejects() {
    var fast = deal().pay("card_verified_fast");
    var risky = deal().pay("card_risky");
    town.advance("PT1H");
    assertThat(risky.see().path("close_reason").asString()).isEqualTo("risk_rejected");
    assertThat(risky.money("refunded")).isEqualTo(4890);
    assertThat(fast.status()).isEqualTo("payment_verification");
    town.advance("PT5H");
    assertThat(fast.status()).isEqualTo("awaiting_shipment");
  }

  @Test
  void a_provider_may_say_at_once_that_a_payment_is_good_or_bad() {
    var good = deal().pay("card_ok");
    good.provider("verified");
    assertThat(good.status()).isEqualTo("awaiting_shipment");
    var bad = deal().pay("card_ok");
    bad.provider("rejected");
    assertThat(bad.see().path("close_reason").asString()).isEqualTo("risk_rejected");
  }

  @Test
  void an_operator_rejects_a_payment_and_the_money_goes_back() {
    var deal = deal().pay("card_ok");
    done(deal.operator("/verification", Map.of("outcome", "rejected")));
    town.settle();
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("risk_rejected");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void what_a_provider_says_too_late_changes_nothing_and_a_rejection_is_a_task() {
    var live = deal().verified();
    var completed = deal().verified().completed();
    var closed = deal().verified();
    done(closed.seller("/parts/1/seller-cancellation", Map.of("reason", "out_of_stock")));
    for (var deal : List.of(live, completed, closed)) {
      town.settle();
      var version = deal.see().path("version").asInt();
      deal.provider("verified");
      deal.provider("rejected");
      assertThat(deal.see().path("version").asInt()).isEqualTo(version);
      assertThat(
              Town.items(town.get("operator", "op-1", "/v1/tasks?kind=late_rejection&limit=200")))
          .anyMatch(task -> task.path("order").asString().equals(deal.id));
    }
  }

  @Test
  void within_the_free_time_the_buyer_needs_nobodys_consent() {
    var free = Policy.CLASSIC.named("walk_free").with(Term.FREE_CANCELLATION, "PT2H");
    var deal = deal(under(free)).pay("card_ok");
    var until = deal.action("buyer", 1, "request_cancellation").path("until").asString();
    assertThat(moment(until)).isEqualTo(town.now().plus(Duration.ofHours(2)));
    var closed = done(deal.ask(1, NOTHING)).json();
    assertThat(closed.path("close_reason").asString()).isEqualTo("cancellation_accepted");
    assertThat(closed.at("/parts/0/cancellation/state").asString()).isEqualTo("auto_accepted");
  }

  @Test
  void a_shop_that_moves_the_money_itself_reports_it() {
    var deal = deal(under(Policy.CLASSIC.named("walk_shop").provider("shop")));
    var capture = Map.of("provider_reference", "till-" + deal.id, "amount", 4890);
    done(deal.shop("/payments", capture));
    done(deal.shop("/payments", capture));
    assertThat(deal.money("held")).isEqualTo(4890);
    done(deal.operator("/verification", Map.of("outcome", "verified")));
    done(deal.seller("/parts/1/seller-cancellation", Map.of("reason", "pricing_error")));
    outcome(deal, Map.of("outcome", "submitted"), "submitted");
    outcome(
        deal,
        Map.of("outcome", "requires_action", "action_url", "https://bank.example/1"),
        "requires_action");
    outcome(deal, Map.of("outcome", "succeeded"), "succeeded");
    outcome(deal, Map.of("outcome", "reversed"), "pending");
    outcome(deal, Map.of("outcome", "failed", "failure", "account_closed"), "failed");
    assertThat(deal().shop("/payments", capture).status()).isEqualTo(403);
  }

  private void outcome(Deal deal, Map<String, ?> said, String state) {
    done(deal.shop("/refunds/1/outcome", said));
    assertThat(deal.refundState(1)).isEqualTo(state);
  }
}
