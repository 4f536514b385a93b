package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Command.ReportRefund.Report;
import org.junit.jupiter.api.Test;

class ActionsTest {
  @Test
  void a_buyer_who_has_not_paid_is_shown_the_orders_row_in_its_order() {
    var life = Life.placed();
    assertThat(codes(Actions.of(life.order, ANNA, life.now).ofOrder()))
        .containsExactly(
            "start_payment",
            "cancel_order",
            "accept_offer-no_offer_open",
            "decline_offer-no_offer_open",
            "send_message");
    assertThat(codes(Actions.of(life.order, LAMPS, life.now).ofOrder()))
        .containsExactly("cancel_order", "make_offer", "send_message");
    assertThat(codes(Actions.of(life.order, LAMPS, life.now).ofPart(1)))
        .containsExactly("ship-not_paid");
    assertThat(Actions.of(life.order, SHOP, life.now).ofOrder()).isEmpty();
  }

  @Test
  void a_buyer_whose_goods_are_awaited_is_shown_what_comes_later_in_grey() {
    var life = Life.placed().verified();
    assertThat(codes(Actions.of(life.order, ANNA, life.now).ofPart(1)))
        .containsExactly(
            "request_cancellation",
            "extend_ship_by",
            "confirm_receipt-not_shipped",
            "open_dispute-not_shipped");
    assertThat(codes(Actions.of(life.order, LAMPS, life.now).ofPart(1)))
        .containsExactly("ship", "cancel_by_seller");
  }

  @Test
  void once_per_open_offer_with_its_number() {
    var life = Life.placed().given(LAMPS, OfferingTest.discount(10, "P1D"));
    life.given(ANNA, new SendMessage("no")).given(LAMPS, OfferingTest.discount(20));
    var accepts = all(life, ANNA, "accept_offer");
    assertThat(accepts)
        .extracting(Action::offer)
        .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    assertThat(accepts.getFirst().until()).contains(life.now.plus(Duration.ofDays(1)));
  }

  @Test
  void once_per_failed_refund_with_its_number() {
    var life = Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
    assertThat(all(life, ANNA, "agree_other_payout")).isEmpty();
    life.given(BANK, report(1, 1, Report.FAILED));
    assertThat(all(life, ANNA, "agree_other_payout"))
        .singleElement()
        .extracting(Action::refund)
        .isEqualTo(OptionalInt.of(1));
    assertThat(codes(Actions.of(life.order, OLGA, life.now).ofOrder()))
        .containsExactly("retry_refund");
    life.given(ANNA, new AgreeOtherPayout(1));
    assertThat(codes(Actions.of(life.order, OLGA, life.now).ofOrder()))
        .containsExactly("retry_refund", "pay_out_otherwise");
  }

  @Test
  void staff_are_shown_what_they_may_do_now() {
    var life = Life.placed().captured();
    assertThat(codes(Actions.of(life.order, OLGA, life.now).ofOrder()))
        .containsExactly("verify_payment", "reject_payment");
    var case1 = Life.placed().mediated(1000);
    assertThat(codes(Actions.of(case1.order, MIRA, case1.now).ofPart(1)))
        .containsExactly("take_dispute", "release_dispute", "ask_party", "decide_dispute");
    case1.given(MIRA, new TakeDispute(1));
    assertThat(Actions.of(case1.order, MARK, case1.now).ofPart(1)).isEmpty();
  }

  @Test
  void an_enabled_one_says_until_when_if_nobody_acts() {
    var life = Life.placed();
    assertThat(one(life, ANNA, "start_payment").until())
        .contains(life.now.plus(Duration.ofDays(20)));
    life = Life.placed().requested();
    assertThat(ofPart(life, LAMPS, "accept_cancellation").until())
        .contains(life.now.plus(Duration.ofDays(14)));
    life = Life.placed().completed();
    assertThat(ofPart(life, ANNA, "open_dispute").until())
        .contains(life.now.plus(Duration.ofDays(14)));
    assertThat(one(life, ANNA, "re_add_to_cart").until()).isEmpty();
    life = Life.placed().confirmed();
    assertThat(ofPart(life, ANNA, "confirm_receipt").until())
        .contains(life.now.plus(Duration.ofDays(60)));
    assertThat(ofPart(life, ANNA, "open_dispute").until())
        .contains(life.now.plus(Duration.ofDays(74)));
  }

  @Test
  void a_grey_one_says_from_when_only_where_time_alone_changes_it() {
    var life = Life.placed().captured();
    assertThat(ofPart(life, ANNA, "request_cancellation").availableAt())
        .contains(life.now.plus(Duration.ofDays(1)));
    life = Life.placed().verified();
    assertThat(ofPart(life, ANNA, "confirm_receipt").availableAt()).isEmpty();
    assertThat(ofPart(life, ANNA, "open_dispute").availableAt()).isEmpty();
  }

  @Test
  void the_button_and_the_command_say_the_same() {
    var life = Life.placed().captured();
    var grey = ofPart(life, ANNA, "request_cancellation").refusal();
    assertThat(life.when(ANNA, request(false)).last.refusal()).isEqualTo(grey);
  }

  @Test
  void what_is_full_takes_only_money_and_deadlines() {
    var life = Life.placed().verified();
    while (life.order.version() < 1_000) life.given(ANNA, new SendMessage("again"));
    life.when(ANNA, new SendMessage("again")).refused(Refusal.Code.TOO_MANY_REQUESTS);
    life.when(ANNA, request(false)).refused(Refusal.Code.TOO_MANY_REQUESTS);
    assertThat(ofPart(life, ANNA, "request_cancellation").enabled()).isFalse();
    life.given(BANK, new Chargeback(1, "cb", 10)).then("chargeback_received");
    life.after("P30D").then("ship_by_missed", "part_closed", "order_closed", "refund_created");
  }

  private static Action one(Life life, Actor reader, String code) {
    return all(life, reader, code).getFirst();
  }

  private static List<Action> all(Life life, Actor reader, String code) {
    return Actions.of(life.order, reader, life.now).ofOrder().stream()
        .filter(action -> action.code().equals(code))
        .toList();
  }

  private static Action ofPart(Life life, Actor reader, String code) {
    return Actions.of(life.order, reader, life.now).ofPart(1).stream()
        .filter(action -> action.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<Action> actions) {
    return actions.stream()
        .map(action ->
            action.code()
                + action
                    .refusal()
                    .map(no -> "-" + no.code().name().toLowerCase(Locale.ROOT))
                    .orElse(""))
        .toList();
  }
}
