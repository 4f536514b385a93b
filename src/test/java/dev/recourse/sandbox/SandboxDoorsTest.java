package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The sandbox's doors, as an integrator uses them. */
class SandboxDoorsTest extends ServiceTest {
  private final Http http = http();
  private final String token = http.token("operator", "op-1");

  @Test
  void the_clock_stands_still_and_goes_forward_only_when_told() {
    var before = now();
    assertThat(now()).isEqualTo(before);
    var moved = http.post(token, "/v1/sandbox/clock", Map.of("advance_by", "PT1S"));
    assertThat(moved.status()).isEqualTo(200);
    assertThat(now()).isEqualTo(before.plusSeconds(1));
    var waits = http.post(token, "/v1/sandbox/clock", Map.of("advance_by", "PT0S"));
    assertThat(waits.json().path("now").asString()).isEqualTo(now().toString());
    assertThat(waits.json().path("fired").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/sandbox/clock|{}",
        "/v1/sandbox/clock|{'advance_by':'P20D','advance_to':'2030-01-01T00:00:00Z'}",
        "/v1/sandbox/clock|{'advance_by':'-PT1S'}",
        "/v1/sandbox/clock|{'advance_by':'P800D'}",
        "/v1/sandbox/clock|{'advance_by':20}",
        "/v1/sandbox/clock|{'advance_to':'2020-01-01T00:00:00Z'}",
        "/v1/sandbox/clock|{'advance_to':'2199-01-01T00:00:00Z'}",
        "/v1/sandbox/parcels|{}",
        "/v1/sandbox/parcels|{'carrier':'china_post'}",
        "/v1/sandbox/parcels|{'carrier':'china_post','tracking_number':'RR1'}",
        "/v1/sandbox/parcels|{'carrier':'','tracking_number':'RR1','scans':[]}",
        "/v1/sandbox/parcels|{'carrier':'c','tracking_number':'RR1','scans':[],'down':true}",
        "/v1/sandbox/parcels|{'carrier':'c','tracking_number':'RR1','scans':[{'status':'lost'}]}",
        "/v1/sandbox/parcels|{'carrier':'c','tracking_number':'R','scans':[{'status':'claimed','at':'2026-01-01T00:00:00Z','country':'RU'}]}",
        "/v1/sandbox/parcels|{'carrier':'c','tracking_number':'R','scans':[{'status':'accepted','at':'2026-01-01T00:00:00Z','country':'ZZ'}]}",
        "/v1/sandbox/catalogue|{}",
        "/v1/sandbox/catalogue|{'sku':'x','price':-1}",
        "/v1/sandbox/catalogue|{'sku':'x','colour':'red'}",
        "/v1/sandbox/provider|{}",
        "/v1/sandbox/provider/events|{'type':'captured'}",
        "/v1/sandbox/provider/events|{'type':'stolen','order':'x'}",
        "/v1/sandbox/provider/events|{'type':'captured','order':'x','times':0}",
        "/v1/sandbox/provider/events|{'type':'captured','order':'x','amount':-5}",
      })
  void what_makes_no_sense_is_refused_and_changes_nothing(String path, String body) {
    var before = now();
    var answer = http.post(token, path, body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_request");
    assertThat(now()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "limit=201", "limit=x", "cursor=abc"})
  void a_page_that_is_none_is_refused(String query) {
    for (var list : List.of("/v1/sandbox/provider?", "/v1/sandbox/mail?"))
      assertThat(http.get(token, list + query).status()).isEqualTo(400);
  }

  @Test
  void a_mail_is_shown_as_html_that_runs_and_loads_nothing() {
    var order = placed();
    var mail = http.get(token, "/v1/sandbox/mail?order=" + order).json().path("items").path(0);
    var shown = http.get("", "/sandbox/mails/" + mail.path("number").asLong() + ".html");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).isEqualTo(mail.path("html").asString());
    assertThat(http.get("", "/sandbox/mails/0.html").status()).isEqualTo(404);
  }

  @Test
  void what_the_provider_was_asked_comes_in_pages_newest_first() {
    var order = placed();
    var buyer = http.token("buyer", "b-doors");
    http.post(buyer, "/v1/orders/" + order + "/payments", Map.of("method", "card_declined"));
    http.post(buyer, "/v1/orders/" + order + "/payments", Map.of("method", "card_ok"));
    var first = page(order, "");
    assertThat(first.path("items").size()).isEqualTo(1);
    var newest = first.path("items").path(0);
    assertThat(newest.path("kind").asString()).isEqualTo("payment");
    assertThat(newest.path("payment").asInt()).isEqualTo(2);
    assertThat(newest.path("state").asString()).isEqualTo("captured");
    assertThat(newest.path("calls").asInt()).isEqualTo(1);
    assertThat(newest.path("amount").path("amount").asInt()).isEqualTo(4890);
    var second = page(order, "&cursor=" + first.path("next_cursor").asString());
    assertThat(second.path("items").path(0).path("state").asString()).isEqualTo("failed");
    assertThat(second.path("next_cursor").isNull()).isTrue();
  }

  @Test
  void a_mail_is_there_when_what_it_tells_has_happened() {
    var order = placed();
    var mails = http.get(token, "/v1/sandbox/mail?order=" + order).json().path("items");
    assertThat(mails.size()).isEqualTo(1);
    assertThat(mails.path(0).path("kind").asString()).isEqualTo("order_placed");
    assertThat(mails.path(0).path("to").asString()).isEqualTo("b-doors");
    assertThat(mails.path(0).path("text").asString()).contains("48.90");
  }

  @Test
  void a_mail_that_would_wait_for_the_morning_is_kept_at_once() {
    var tonight = now().atOffset(ZoneOffset.UTC).toLocalDate().atTime(23, 0);
    var later = tonight.toInstant(ZoneOffset.UTC).isAfter(now()) ? tonight : tonight.plusDays(1);
    var night = Map.of("advance_to", later.toInstant(ZoneOffset.UTC).toString());
    assertThat(http.post(token, "/v1/sandbox/clock", night).status()).isEqualTo(200);
    var order = placed();
    var text = Map.of("text", "Is there a problem?");
    http.post(http.token("seller", "s-doors"), "/v1/orders/" + order + "/messages", text);
    assertThat(http.post(token, "/v1/sandbox/clock", Map.of("advance_by", "PT0S")).status())
        .isEqualTo(200);
    var mails = http.get(token, "/v1/sandbox/mail?order=" + order).json().path("items");
    assertThat(mails.valueStream().map(mail -> mail.path("kind").asString()))
        .containsExactlyInAnyOrder("order_placed", "message_received");
  }

  @Test
  void an_address_of_ours_waits_with_the_buyer_until_the_attempt_is_over() {
    var order = placed();
    var buyer = http.token("buyer", "b-doors");
    var path = "/pay/" + order + "/1";
    assertThat(http.get("", path).status()).isEqualTo(404);
    http.post(buyer, "/v1/orders/" + order + "/payments", Map.of("method", "card_pending"));
    var waits = http.get("", path, "Accept-Language", "ru");
    assertThat(waits.status()).isEqualTo(200);
    assertThat(waits.text()).contains("Оплата готовится");
    http.post(token, "/v1/sandbox/provider/events", Map.of("type", "captured", "order", order));
    assertThat(http.get("", path).status()).isEqualTo(404);
  }

  @Test
  void a_providers_event_is_kept_once_and_only_if_it_is_signed() {
    var order = placed();
    var buyer = http.token("buyer", "b-doors");
    http.post(buyer, "/v1/orders/" + order + "/payments", Map.of("method", "card_pending"));
    var sandbox = TestService.bean(Sandbox.class);
    var act = sandbox.acts().payment(order, 1).orElseThrow();
    var letter = sandbox.speaking().letter("http-" + order, EventType.CAPTURED, act);
    var signature = letter.headers().get(Signature.HEADER);
    var path = "/v1/provider-events/sandbox";
    var forged = http.send("POST", path, "", letter.content(), Signature.HEADER, "t=1,v1=00");
    assertThat(forged.status()).isEqualTo(401);
    assertThat(http.send("POST", path, "", letter.content()).status()).isEqualTo(401);
    assertThat(http.send("POST", "/v1/provider-events/nobody", "", letter.content()).status())
        .isEqualTo(404);
    for (var before : List.of(false, true)) {
      var kept =
          http.send(
              "POST", path, "", letter.content(), Signature.HEADER, String.valueOf(signature));
      assertThat(kept.status()).as(kept.text()).isEqualTo(200);
      assertThat(kept.json().path("before").asBoolean()).isEqualTo(before);
    }
    http.post(token, "/v1/sandbox/clock", Map.of("advance_by", "PT0S"));
    var seen = http.get(buyer, "/v1/orders/" + order).json();
    assertThat(seen.path("status").asString()).isEqualTo("payment_verification");
  }

  private Instant now() {
    return Instant.parse(http.get(token, "/v1/sandbox/clock").json().path("now").asString());
  }

  private JsonNode page(String order, String more) {
    return http.get(token, "/v1/sandbox/provider?limit=1&order=" + order + more).json();
  }

  private String placed() {
    var body =
        Map.of(
            "reference", "doors-" + UUID.randomUUID(),
            "buyer", Map.of("id", "b-doors"),
            "seller", Map.of("id", "s-doors"),
            "currency", "EUR",
            "lines",
                List.of(
                    Map.of("sku", "kettle", "title", "Kettle", "quantity", 1, "unit_price", 4890)));
    var shop = http.token("marketplace", "shop");
    return http.post(shop, "/v1/orders", body).json().path("id").asString();
  }
}
