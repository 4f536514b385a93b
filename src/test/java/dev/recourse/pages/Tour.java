package dev.recourse.pages;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.links.Opens;
import dev.recourse.links.SignedLinks;
import dev.recourse.testing.Sale;
import dev.recourse.testing.TestService;

/**
 * All pages that can be opened, each by one for whom it is: of which order, who, where. {@code @}
 * is the order's page, {@code #} its case, {@code !} its id, {@code ?} its buyer, {@code ~} a link
 * of a mail.
 */
final class Tour {
  // spotless:off
  private static final String ALL =
      """
      UNPAID    nobody    / /sign-in /help /components /problems /problems/window_elapsed
      UNPAID    nobody    /settings
      UNPAID    nobody    /sandbox/mails?order=! /l/~
      UNPAID    buyer     @ /orders /help @/start_payment @/sandbox_bank @/cancel_order
      UNPAID    seller    @ /todo /tracking @/make_offer @/cancel_order @/send_message
      UNPAID    operator  @ @/inside /orders?q=?
      OFFERED   buyer     @ @/offers/1/accept_offer @/offers/1/decline_offer
      PAYING    buyer     @ @/payment?looked=9
      DECLINED  buyer     @ @/payment
      GIVEN_UP  buyer     @ /orders @/re_add_to_cart
      CHECKED   buyer     @
      CHECKED   seller    @ /todo
      CHECKED   operator  @ @/verify_payment @/reject_payment
      PAID      buyer     @ @/parts/1/request_cancellation @/parts/1/extend_ship_by
      PAID      seller    @ /todo /orders /money @/parts/1/ship @/parts/1/cancel_by_seller
      REQUESTED buyer     @ @/parts/1/requested @/parts/1/withdraw_cancellation
      REQUESTED seller    @ /todo @/parts/1/answer @/parts/1/accept_cancellation @/parts/1/ship
      AGREED    buyer     @ @/parts/1/requested
      AGREED    seller    @ @/parts/1/answer
      CLAIMED   buyer     @ @/parts/1/request_proof
      CLAIMED   seller    @ @/parts/1/supply_proof
      SHIPPED   buyer     @ @/parts/1/confirm_receipt @/parts/1/open_dispute
      SHIPPED   seller    @
      RECEIVED  buyer     @
      RECEIVED  seller    @ /money
      DISPUTED  buyer     @ @/parts/1/answer_dispute @/parts/1/withdraw_dispute
      DISPUTED  seller    @ /todo @/parts/1/answer_dispute @/parts/1/accept_proposal?amount=4890
      ANSWERED  buyer     @ @/parts/1/escalate @/parts/1/accept_proposal?amount=1000
      ESCALATED buyer     @
      ESCALATED mediator  @ # /cases /cases/untaken @/parts/1/take_dispute
      TAKEN     mediator  @ # /cases @/parts/1/ask_party
      TAKEN     mediator  @/parts/1/decide_dispute @/parts/1/release_dispute
      TAKEN     operator  @ # /cases @/inside
      DECIDED   buyer     @
      DECIDED   seller    @ @/parts/1/appeal
      REFUND_FAILED buyer @ @/refunds/1/agree_other_payout
      REFUND_FAILED operator @ /tasks /tasks?kind=refund_failed @/refunds/1/retry_refund
      PAID_OTHERWISE operator @ @/refunds/1/pay_out_otherwise @/inside
      DIVIDED   buyer     @ /orders @/parts/1/request_cancellation
      DIVIDED   seller    @ /todo @/parts/1/ship @/parts/2/answer
      """;
  // spotless:on

  private Tour() {}

  /** A reader's pages of one order. */
  record Leg(Stage stage, String role, List<String> places) {
    /** As of that order. */
    List<String> paths(Sale sale) {
      return places.stream().map(place -> path(place, sale)).toList();
    }

    private static String path(String place, Sale sale) {
      return place
          .replace("@", sale.page())
          .replace("#", "/cases/" + sale.id + "/1")
          .replaceFirst("[?]$", sale.buyer)
          .replace("!", sale.id)
          .replace("~", link(sale));
    }

    private static String link(Sale sale) {
      var order = OrderId.parse(sale.id).orElseThrow();
      var opens = new Opens(order, new Actor(Role.BUYER, sale.buyer));
      return TestService.bean(SignedLinks.class).token(opens);
    }

    String who(Sale sale) {
      return switch (role) {
        case "buyer" -> sale.buyer;
        case "seller" -> sale.seller;
        case "mediator" -> Stage.mediator(sale);
        default -> role + "-1";
      };
    }
  }

  static List<Leg> of(Stage stage) {
    return all().filter(leg -> leg.stage() == stage).toList();
  }

  static Stream<Leg> all() {
    return ALL.lines().map(Tour::leg);
  }

  private static Leg leg(String line) {
    var words = List.of(line.strip().split("\\s+"));
    return new Leg(Stage.valueOf(words.get(0)), words.get(1), words.subList(2, words.size()));
  }
}
