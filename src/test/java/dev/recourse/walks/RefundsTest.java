package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Money out, in all its states; and money that left without us. */
class RefundsTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final Map<String, ?> BY_HAND = Map.of("reference", "wire 7", "note", "as agreed");

  private Deal cancelled(String method) {
    var deal = deal().verified(method);
    done(deal.seller("/parts/1/seller-cancellation", Map.of("reason", "out_of_stock")));
    town.settle();
    return deal;
  }

  private List<String> tasks(String kind, Deal deal) {
    return Town.items(town.get("operator", "op-1", "/v1/tasks?limit=200&kind=" + kind)).stream()
        .map(task -> task.path("order").asString())
        .filter(deal.id::equals)
        .toList();
  }

  private long sent(Deal deal) {
    return town.all("/v1/sandbox/provider?limit=200&order=" + deal.id).stream()
        .filter(asked -> asked.path("kind").asString().equals("refund"))
        .count();
  }

  @Test
  void a_refund_goes_out_once_and_arrives() {
    var deal = cancelled("card_ok");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
    assertThat(deal.money("refunded")).isEqualTo(4890);
    assertThat(sent(deal)).isEqualTo(1);
    refused(deal.operator("/refunds/1/retry", NOTHING), "refund_not_failed");
    refused(deal.buyer("/refunds/1/agree-other-payout", NOTHING), "refund_not_failed");
    refused(deal.operator("/refunds/1/pay-out-otherwise", BY_HAND), "refund_not_failed");
  }

  @Test
  void a_failed_refund_stays_promised_and_is_paid_otherwise_by_two_with_consent() {
    var deal = cancelled("card_refund_fails");
    assertThat(deal.refundState(1)).isEqualTo("failed");
    assertThat(deal.money("refunding")).isEqualTo(4890);
    assertThat(tasks("refund_failed", deal)).hasSize(1);
    refused(deal.operator("/refunds/1/pay-out-otherwise", BY_HAND), "consent_missing");
    done(deal.buyer("/refunds/1/agree-other-payout", NOTHING));
    done(deal.operator("/refunds/1/pay-out-otherwise", BY_HAND));
    refused(deal.operator("/refunds/1/pay-out-otherwise", BY_HAND), "second_operator_needed");
    done(deal.act("operator", "op-2", "/refunds/1/pay-out-otherwise", BY_HAND));
    assertThat(deal.refundState(1)).isEqualTo("paid_otherwise");
    assertThat(deal.money("refunded")).isEqualTo(4890);
    assertThat(tasks("refund_failed", deal)).isEmpty();
  }

  @Test
  void a_failed_refund_is_tried_again_and_overdue_after_two_weeks() {
    var deal = cancelled("card_refund_fails");
    var due = moment(deal.refund(1).path("due_by").asString());
    done(deal.buyer("/refunds/1/agree-other-payout", NOTHING));
    done(deal.operator("/refunds/1/retry", NOTHING));
    town.settle();
    assertThat(deal.refundState(1)).isEqualTo("failed");
    assertThat(sent(deal)).isEqualTo(2);
    refused(deal.operator("/refunds/1/pay-out-otherwise", BY_HAND), "consent_missing");
    town.advanceTo(due);
    assertThat(deal.see().path("flags").toString()).contains("refund_overdue");
    assertThat(tasks("refund_overdue", deal)).hasSize(1);
    deal.provider("refund_succeeded");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
  }

  @Test
  void a_time_out_is_asked_about_and_ends_with_exactly_one_refund() {
    for (var method : List.of("card_refund_unknown_done", "card_refund_unknown_lost")) {
      var deal = cancelled(method);
      town.advance("P2D");
      assertThat(deal.refundState(1)).as(method).isEqualTo("succeeded");
      assertThat(sent(deal)).as(method).isEqualTo(1);
      assertThat(deal.types()).as(method).contains("refund_unknown");
    }
  }

  @Test
  void a_refund_that_needs_the_buyer_shows_him_the_link() {
    var deal = cancelled("card_refund_slow");
    assertThat(deal.refundState(1)).isEqualTo("submitted");
    deal.provider("refund_requires_action");
    var shown = deal.see("buyer", deal.buyer).at("/refunds/0/action_url").asString();
    assertThat(shown).startsWith("https://");
    assertThat(tasks("refund_requires_action", deal)).hasSize(1);
    town.advance("P3D");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
  }

  @Test
  void a_refund_that_comes_back_goes_out_once_more_by_itself() {
    var deal = cancelled("card_refund_reversed");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
    town.advance("P2D");
    assertThat(deal.types()).contains("refund_reversed");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void a_provider_says_that_a_refund_failed() {
    var deal = cancelled("card_refund_slow");
    deal.provider("refund_failed");
    assertThat(deal.refundState(1)).isEqualTo("failed");
  }

  @Test
  void a_provider_that_is_down_keeps_nobody_from_closing_and_is_asked_once_when_it_is_back() {
    var deal = deal().verified();
    town.tell("/provider", Map.of("down", true));
    try {
      done(deal.seller("/parts/1/seller-cancellation", Map.of("reason", "out_of_stock")));
      town.advance("P2D");
      assertThat(deal.status()).isEqualTo("closed");
      assertThat(deal.money("refunding")).isEqualTo(4890);
    } finally {
      town.tell("/provider", Map.of("down", false));
    }
    town.advance("P1D");
    assertThat(deal.refundState(1)).isEqualTo("succeeded");
    assertThat(sent(deal)).isEqualTo(1);
  }

  @Test
  void a_chargeback_closes_a_living_order_and_a_won_one_comes_back_to_the_buyer() {
    var deal = deal().verified();
    deal.provider("chargeback");
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("chargeback");
    assertThat(deal.see().path("fault").asString()).isEqualTo("undecided");
    assertThat(deal.money("charged_back")).isEqualTo(4890);
    deal.provider("chargeback_won");
    assertThat(deal.refund(1).path("cause").asString()).isEqualTo("chargeback_won");
    assertThat(deal.money("refunded")).isEqualTo(4890);
  }

  @Test
  void what_a_bank_takes_back_of_a_completed_order_the_marketplace_bears() {
    var deal = deal().verified().completed();
    deal.provider("chargeback");
    assertThat(deal.status()).isEqualTo("completed");
    assertThat(deal.money("paid_out")).isEqualTo(4890);
    assertThat(tasks("chargeback", deal)).hasSize(1);
    deal.provider("chargeback_won");
    assertThat(deal.money("paid_out")).isEqualTo(4890);
  }

  @Test
  void a_chargeback_is_covered_first_by_a_refund_that_failed() {
    var deal = cancelled("card_refund_fails");
    deal.provider("chargeback", Map.of("amount", 1000));
    assertThat(deal.refundState(1)).isEqualTo("canceled");
    assertThat(deal.money("charged_back")).isEqualTo(1000);
    assertThat(deal.refund(2).at("/amount/amount").asLong()).isEqualTo(3890);
  }

  @Test
  void money_returned_in_the_providers_console_is_booked_as_it_happened() {
    var deal = deal().verified();
    deal.provider("refund_external", Map.of("amount", 890));
    assertThat(deal.status()).isEqualTo("awaiting_shipment");
    assertThat(deal.refund(1).path("external").asBoolean()).isTrue();
    assertThat(deal.money("held")).isEqualTo(4000);
    deal.provider("refund_external", Map.of("amount", 4000));
    assertThat(deal.see().path("close_reason").asString()).isEqualTo("refunded_outside");
  }

  @Test
  void a_mail_tells_the_buyer_that_the_money_is_on_its_way() {
    var deal = cancelled("card_ok");
    var mails =
        Town.items(town.http().get(town.staff(), "/v1/sandbox/mail?limit=200&order=" + deal.id));
    assertThat(mails).isNotEmpty();
    assertThat(mails.toString()).contains(deal.buyer);
  }
}
