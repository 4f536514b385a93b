package dev.recourse.api.view;

import static dev.recourse.api.view.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.Offer.Discount;
import dev.recourse.core.order.Proof;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Wish;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrderViewTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** As api.md names them; nothing of it may ever be missing. */
  private static final Map<String, List<String>> CONTRACT =
      Map.of(
          "",
          List.of(
              "id reference version status flags close_reason cancel_reason fault placed_at policy",
              "buyer seller destination lines money payments refunds offers parts deadlines",
              "outlook actions"),
          "/money",
          List.of("total due captured held refunding refunded paid_out charged_back"),
          "/payments/0",
          List.of("payment state amount method at redirect_url open_until"),
          "/refunds/0",
          List.of(
              "refund part payment state amount cause created_at due_by succeeded_at",
              "bank_reference failure action_url external"),
          "/offers/0",
          List.of("offer kind amount percent text state made_at expires_at"),
          "/parts/0",
          List.of(
              "part status flags close_reason cancel_reason fault ended_at lines money",
              "cancellation shipment dispute deadlines outlook actions"),
          "/parts/0/cancellation",
          List.of("state reason note complaint requested_at answer_by withdrawals_left"),
          "/parts/0/shipment",
          List.of(
              "state confirmed carrier tracking_number verdict checks claimed_at shipped_at",
              "accepted_at delivered_at evidence note proof_by proof_request"),
          "/parts/0/dispute",
          List.of(
              "state about ground wish sum text evidence opened_at answer_by quick_by proposals",
              "mediator appealed_by decision"),
          "/parts/0/dispute/decision",
          List.of("outcome amount fault reasons by rule at appeal_until"));

  private static JsonNode json(OrderView view) {
    return JSON.readTree(JSON.writeValueAsString(view));
  }

  /** A request, a wrong number as the claim, a proof request, a dispute decided by rule. */
  private static Life aLongStory() {
    return placed()
        .does(SELLER, new MakeOffer(new Discount(0, OptionalInt.of(10)), "stay", Optional.empty()))
        .does(BUYER, new AcceptOffer(1))
        .does(BUYER, new StartPayment("card_ok"))
        .does(BANK, captured(4401))
        .after("PT24H")
        .does(BUYER, new RequestCancellation(1, Reason.CHANGED_MIND, false, "sorry", Lines.ALL))
        .does(SELLER, new Ship(1, Proof.NOTHING, Optional.empty(), "already sent", Lines.ALL))
        .does(BUYER, new RequestProof(1, Set.of(Proof.Wanted.TRACKING_NUMBER), "which number"))
        .does(SELLER, new SupplyProof(1, Proof.number("china_post", "RR123456780CN"), ""))
        .does(BUYER, dispute(Wish.FULL_REFUND))
        .after("PT1H");
  }

  private static OpenDispute dispute(Wish wish) {
    return new OpenDispute(
        1, Ground.INVALID_TRACKING, wish, OptionalLong.empty(), "not a number", Set.of());
  }

  @Test
  void every_field_of_the_contract_is_there_whatever_the_order_has_been_through() {
    var view = json(aLongStory().by(BUYER));
    CONTRACT.forEach((at, names) -> {
      var expected = names.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
      assertThat(view.at(at).propertyNames()).as(at).containsAll(expected);
    });
  }

  @Test
  void a_long_story_reads_as_it_happened() {
    var view = json(aLongStory().by(BUYER));
    assertThat(view.at("/status").asString()).isEqualTo("closed");
    assertThat(view.at("/close_reason").asString()).isEqualTo("dispute_resolved_refund");
    assertThat(view.at("/fault").asString()).isEqualTo("seller");
    assertThat(view.at("/money/total/amount").asLong()).isEqualTo(4401);
    assertThat(view.at("/money/refunding/amount").asLong()).isEqualTo(4401);
    assertThat(view.at("/offers/0/percent").asInt()).isEqualTo(10);
    assertThat(view.at("/offers/0/amount").isNull()).isTrue();
    assertThat(view.at("/offers/0/state").asString()).isEqualTo("accepted");
    assertThat(view.at("/parts/0/cancellation/state").asString()).isEqualTo("superseded");
    assertThat(view.at("/parts/0/shipment/verdict").asString()).isEqualTo("contradicted");
    assertThat(view.at("/parts/0/shipment/checks/0/passed").asBoolean(true)).isFalse();
    assertThat(view.at("/parts/0/dispute/decision/rule").asString())
        .isEqualTo("number_contradicted");
    assertThat(view.at("/parts/0/dispute/decision/by").asString()).isEqualTo("system");
    assertThat(view.at("/refunds/0/cause").asString()).isEqualTo("dispute");
  }

  /** Byte for byte as it is answered; what is new is written to target to be looked at. */
  @Test
  void a_long_story_is_answered_letter_for_letter() throws IOException {
    var answered =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(aLongStory().by(BUYER)));
    Files.writeString(Path.of("target/long-story.json"), answered + "\n");
    var golden = Files.readString(Path.of("src/test/resources/views/long-story.json"));
    assertThat(answered + "\n").isEqualTo(golden);
  }

  @Test
  void absent_things_are_null_or_empty() {
    var view = json(placed().by(BUYER));
    for (var at : List.of("/close_reason", "/cancel_reason", "/fault"))
      assertThat(view.at(at).isNull()).as(at).isTrue();
    for (var at : List.of("/flags", "/payments", "/refunds", "/offers"))
      assertThat(view.at(at)).as(at).isEmpty();
    for (var at : List.of("cancellation", "shipment", "dispute", "ended_at"))
      assertThat(view.at("/parts/0/" + at).isNull()).as(at).isTrue();
  }

  @Test
  void a_button_that_is_grey_says_why_and_from_when() {
    var life = paid();
    var button = action(json(life.by(BUYER)).at("/parts/0"), "request_cancellation");
    assertThat(button.at("/enabled").asBoolean(true)).isFalse();
    assertThat(button.at("/reason_code").asString()).isEqualTo("payment_under_verification");
    assertThat(button.at("/available_at").asString()).isEqualTo("2026-11-25T10:00:00Z");
    assertThat(button.at("/reason").asString()).contains("25 November 2026");
    assertThat(button.propertyNames()).doesNotContain("offer", "refund");
  }

  @Test
  void an_enabled_button_says_which_deadline_takes_it_away() {
    var unpaid = json(placed().by(BUYER));
    assertThat(action(unpaid, "start_payment").at("/until").asString())
        .isEqualTo("2026-12-14T10:00:00Z");
    var part = json(verified().by(BUYER)).at("/parts/0");
    assertThat(action(part, "extend_ship_by").at("/until").asString())
        .isEqualTo("2026-12-02T10:00:00Z");
    assertThat(action(part, "request_cancellation").at("/until").asString())
        .isEqualTo("2026-12-25T10:00:00Z");
  }

  @Test
  void an_offer_is_accepted_by_its_number() {
    var view =
        json(
            placed()
                .does(
                    SELLER,
                    new MakeOffer(
                        new Discount(100, OptionalInt.empty()),
                        "",
                        Optional.of(Duration.ofHours(3))))
                .by(BUYER));
    assertThat(action(view, "accept_offer").at("/offer").asInt()).isEqualTo(1);
    assertThat(action(view, "accept_offer").at("/until").asString())
        .isEqualTo("2026-11-24T13:00:00Z");
    assertThat(view.at("/offers/0/amount/amount").asLong()).isEqualTo(100);
  }

  @Test
  void the_outlook_names_what_comes_when_and_where_the_money_is() {
    var unpaid = json(placed().by(BUYER)).at("/outlook");
    assertThat(unpaid.at("/next").asString()).isEqualTo("order_closed");
    assertThat(unpaid.at("/at").asString()).isEqualTo("2026-12-14T10:00:00Z");
    assertThat(unpaid.at("/waiting_for").asString()).isEqualTo("buyer");
    assertThat(unpaid.at("/money").asString()).contains("48.90");
    var part = json(verified().by(SELLER)).at("/parts/0/outlook");
    assertThat(part.at("/next").asString()).isEqualTo("ship_by_missed");
    assertThat(part.at("/waiting_for").asString()).isEqualTo("seller");
    assertThat(part.propertyNames()).doesNotContain("part");
  }

  @Test
  void a_clock_that_waits_has_no_instant() {
    var requested =
        verified()
            .does(BUYER, new RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL));
    var deadlines = json(requested.by(BUYER)).at("/deadlines");
    assertThat(deadline(deadlines, "ship_by").at("/at").isNull()).isTrue();
    assertThat(deadline(deadlines, "seller_answer").at("/at").asString())
        .isEqualTo("2026-12-09T10:00:00Z");
    assertThat(deadlines.get(0).at("/kind").asString()).isEqualTo("seller_answer");
    assertThat(deadline(deadlines, "seller_answer").at("/part").asInt()).isEqualTo(1);
  }

  @Test
  void elements_of_lists_have_no_actions_at_all() {
    var view = json(placed().listedFor(BUYER));
    assertThat(view.propertyNames()).doesNotContain("actions").contains("outlook");
    assertThat(view.at("/parts/0").propertyNames()).doesNotContain("actions");
  }

  @Test
  void an_open_payment_is_continued_at_an_address_of_ours() {
    var life = placed().does(BUYER, new StartPayment("card_pending"));
    var payment = json(life.by(BUYER)).at("/payments/0");
    assertThat(payment.at("/redirect_url").asString())
        .isEqualTo("https://pay.example/pay/" + life.seen().id() + "/1");
    assertThat(payment.at("/open_until").asString()).isEqualTo("2026-11-24T10:30:00Z");
    assertThat(json(life.by(SELLER)).at("/payments/0/redirect_url").isNull()).isTrue();
  }

  @Test
  void a_payment_stands_at_the_instant_of_its_capture() {
    var life = placed().does(BUYER, new StartPayment("card_pending")).after("PT10M");
    var payment = json(life.does(BANK, captured(4890)).by(BUYER)).at("/payments/0");
    assertThat(payment.at("/at").asString()).isEqualTo("2026-11-24T10:10:00Z");
    assertThat(payment.at("/redirect_url").isNull()).isTrue();
    assertThat(payment.at("/method/kind").asString()).isEqualTo("card");
  }

  @Test
  void staff_see_only_the_buttons_they_may_press_and_the_shop_none() {
    var waiting = paid();
    assertThat(codes(json(waiting.by(OPERATOR)).at("/actions")))
        .containsExactly("verify_payment", "reject_payment");
    assertThat(codes(json(verified().by(OPERATOR)).at("/actions"))).isEmpty();
    assertThat(json(waiting.by(SHOP)).at("/actions")).isEmpty();
    assertThat(json(waiting.by(MEDIATOR)).at("/parts/0/actions")).isEmpty();
  }

  @Test
  void every_grey_button_has_a_reason_in_both_languages() {
    for (var life : List.of(placed(), paid(), verified(), aLongStory()))
      for (var reader : List.of(BUYER, SELLER))
        for (var button : json(life.by(reader)).at("/parts/0/actions"))
          if (!button.at("/enabled").asBoolean())
            assertThat(button.at("/reason").asString()).isNotBlank();
  }

  static JsonNode action(JsonNode of, String code) {
    return find(of.at("/actions"), "code", code);
  }

  static JsonNode deadline(JsonNode all, String kind) {
    return find(all, "kind", kind);
  }

  private static JsonNode find(JsonNode all, String field, String value) {
    return all.valueStream()
        .filter(one -> one.at("/" + field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(JsonNode actions) {
    return actions.valueStream().map(action -> action.at("/code").asString()).toList();
  }
}
