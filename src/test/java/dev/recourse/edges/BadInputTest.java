package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.api.caller.TokenMint;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense is a clear no, and changes nothing. */
class BadInputTest extends ServiceTest {
  private static final String EMOJI = "😀";
  private static final String RIGHT_TO_LEFT = "שלום \u202Eمرحبا\u202C";
  private static final String HTML = "<script>alert('1')</script><img src=x onerror=alert(1)>";

  private final Shop shop = new Shop(http());

  @Test
  void messages_that_are_none() {
    var trade = shop.trade().verified();
    var bodies =
        """
        {
        []
        null
        42
        "text"
        {"text":}
        {"text":"a"} trailing
        {"text":"a","text":"b"}
        {"text":"a","surprise":1}
        {"Text":"a"}
        {"text":5}
        {"text":null}
        {"text":["a"]}
        {"text":{"a":1}}
        {"text":true}
        {"text":""}
        {"text":"   "}
        {"text":"\\u0000"}
        {"text":"\\uD83D"}
        {}
        """;
    changesNothing(
        trade, () -> bodies.lines().forEach(body -> isBad(trade.buyer("/messages", body))));
  }

  @Test
  void amounts_that_are_none() {
    var paid = shop.trade().verified();
    done(paid.ships());
    shop.settle();
    var unpaid = shop.trade();
    var amounts =
        """
        -1
        0
        1000000000000000
        9223372036854775807
        9223372036854775808
        -9223372036854775809
        1e400
        1.5
        "100"
        null
        {"amount":100,"currency":"EUR"}
        {"amount":100,"currency":"USD"}
        999999999999999999999999999999999999999999999999999999999999
        """;
    var dispute = "{'ground':'other','wish':'partial_refund','text':'x','amount':%s}";
    var offer = "{'kind':'discount','amount':%s}";
    for (var amount : amounts.lines().toList()) {
      changesNothing(
          paid, () -> isRefused(paid.buyer("/parts/1/dispute", with(dispute, amount)), 400, 409));
      changesNothing(
          unpaid, () -> isRefused(unpaid.seller("/offers", with(offer, amount)), 400, 409));
    }
  }

  private static String with(String body, String amount) {
    return body.replace('\'', '"').replace("%s", amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'currency':'XXX'",
        "'currency':'eur'",
        "'currency':'BTC'",
        "'currency':'EU'",
        "'currency':''",
        "'currency':978",
        "'currency':'😀😀😀'",
        "'policy':'nobodys'",
        "'policy':'<b>classic</b>'",
        "'discount':-1",
        "'discount':4891",
        "'discount':4890",
        "'shipping':-1",
        "'shipping':999999999999999",
        "'buyer':{'id':''}",
        "'buyer':{}",
        "'buyer':'b-1'",
        "'buyer':null",
        "'reference':''",
        "'reference':7",
        "'destination':{'country':'ZZZ'}",
        "'destination':{'country':'<b>'}",
        "'destination':{'city':'Москва'}",
        "'lines':[]",
        "'lines':{}",
        "'lines':[{'sku':'k','title':'K','quantity':0,'unit_price':1}]",
        "'lines':[{'sku':'k','title':'K','quantity':-1,'unit_price':1}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':-1}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':0}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':1000000000000000}]",
        "'lines':[{'sku':'k','title':'K','quantity':2147483648,'unit_price':1}]",
        "'lines':[{'sku':'k','title':'K','quantity':2147483647,'unit_price':999999999999999}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':9223372036854775808}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':1e30}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':{'amount':1,'currency':'USD'}}]",
        "'lines':[{'sku':'k','title':'K','quantity':1,'unit_price':1,'currency':'USD'}]",
        "'lines':[null]",
        "'surprise':{}"
      })
  void an_order_that_is_none(String field) {
    var reference = "bad-" + UUID.randomUUID();
    var whole = new LinkedHashMap<String, String>();
    whole.put("'reference'", "'" + reference + "'");
    whole.put("'buyer'", "{'id':'b'}");
    whole.put("'seller'", "{'id':'s'}");
    whole.put("'currency'", "'EUR'");
    whole.put("'lines'", "[{'sku':'k','title':'K','quantity':1,'unit_price':4890}]");
    whole.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 1));
    var body =
        whole.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(",", "{", "}"))
            .replace('\'', '"');
    isBad(shop.http.post(shop.marketplace(), "/v1/orders", body));
    var found = shop.http.get(shop.operator(), "/v1/orders?reference=" + reference).json();
    assertThat(found.path("items")).isEmpty();
  }

  @Test
  void words_of_any_script_come_back_as_they_were_and_one_too_many_is_refused() {
    var trade = shop.trade();
    for (var text : List.of(EMOJI.repeat(5000), RIGHT_TO_LEFT, HTML)) {
      done(trade.buyer("/messages", Map.of("text", text)));
      var messages =
          shop.http.get(shop.http.token("seller", trade.seller()), trade.path() + "/messages");
      assertThat(messages.json().path("items").valueStream().map(m -> m.path("text").asString()))
          .contains(text);
      assertThat(messages.header("Content-Type")).startsWith("application/json");
    }
    changesNothing(
        trade, () -> isBad(trade.buyer("/messages", Map.of("text", EMOJI.repeat(5001)))));
  }

  @Test
  void strange_words_where_a_code_or_an_id_belongs_are_refused() {
    var trade = shop.trade().verified();
    for (var words : List.of(EMOJI.repeat(5000), RIGHT_TO_LEFT, HTML, "' or 1=1 --", "../../x"))
      changesNothing(
          trade,
          () -> {
            isBad(
                trade.buyer("/parts/1/cancellation", Map.of("reason", words, "complaint", false)));
            isBad(trade.seller("/parts/1/seller-cancellation", Map.of("reason", words)));
            isBad(
                trade.seller(
                    "/parts/1/shipment",
                    Map.of("carrier", EMOJI.repeat(5000), "tracking_number", words)));
            isRefused(
                trade.seller(
                    "/parts/1/shipment",
                    Map.of(
                        "carrier", "china_post",
                        "tracking_number", Shop.number(true),
                        "evidence", List.of(words))),
                400,
                404,
                409);
          });
  }

  @Test
  void strange_words_in_an_address_are_refused() {
    for (var words : List.of(EMOJI.repeat(100), RIGHT_TO_LEFT, "' or 1=1 --", "<b>")) {
      var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
      isRefused(shop.http.get(shop.operator(), "/v1/orders/" + encoded), 400, 404);
      isRefused(shop.http.get(shop.operator(), "/v1/orders?status=" + encoded), 400);
    }
  }

  @Test
  void what_is_not_there() {
    var trade = shop.trade().verified();
    var calls =
        """
        /parts/0/receipt
        /parts/2/receipt
        /parts/-1/receipt
        /parts/x/receipt
        /parts/99999999999999999999/receipt
        /offers/1/accept
        /offers/99999999999999999999/accept
        /refunds/1/agree-other-payout
        /nothing/of/the/kind
        """;
    changesNothing(
        trade, () -> calls.lines().forEach(call -> isRefused(trade.buyer(call, Map.of()), 404)));
  }

  @Test
  void other_peoples_orders_are_not_there() {
    var trade = shop.trade().verified();
    var other = shop.trade();
    var stranger = shop.http.token("buyer", other.buyer());
    changesNothing(
        trade,
        () -> {
          for (var call : List.of("/messages", "/payments", "/parts/1/cancellation", "/cancel"))
            isRefused(shop.http.post(stranger, trade.path() + call, Map.of()), 404);
          isRefused(shop.http.get(stranger, trade.path()), 404);
          isRefused(shop.http.get(stranger, trade.path() + "/events"), 404);
          isRefused(shop.http.get(stranger, trade.path() + "/messages"), 404);
        });
  }

  @Test
  void tokens_that_are_expired_forged_or_none() throws IOException {
    var trade = shop.trade().verified();
    var buyer = new Actor(Role.BUYER, trade.buyer());
    var ours =
        new SecretKeySpec(
            Files.readAllBytes(Path.of("target", "test-service", "tokens.key")), "HmacSHA256");
    var longAgo = InstantSource.offset(InstantSource.system(), Duration.ofDays(-366));
    var expired = new TokenMint(ours, longAgo).token(buyer);
    var others = new SecretKeySpec("x".repeat(32).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    var forged = new TokenMint(others, InstantSource.system()).token(buyer);
    var good = shop.http.token("buyer", trade.buyer());
    var cut = good.substring(0, good.length() - 8);
    var none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJiIiwicm9sZSI6Im9wZXJhdG9yIn0.";
    changesNothing(
        trade,
        () -> {
          for (var token :
              List.of(expired, forged, cut, none, "a", "forged.token.here", "x".repeat(4000))) {
            isRefused(shop.http.get(token, trade.path()), 401);
            isRefused(shop.http.post(token, trade.path() + "/messages", Map.of("text", "x")), 401);
          }
        });
  }

  @Test
  void bodies_and_headers_that_no_call_takes() {
    var trade = shop.trade().verified();
    var token = shop.http.token("buyer", trade.buyer());
    var call = trade.path() + "/messages";
    changesNothing(
        trade,
        () -> {
          isRefused(shop.http.post(token, call, Map.of("text", "x".repeat(2_000_000))), 400, 413);
          isRefused(
              shop.http.post(token, call, "{\"text\":\"x\"}", "Content-Type", "text/plain"), 415);
          isRefused(
              shop.http.send(
                  "POST",
                  call,
                  token,
                  new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                  "Content-Type",
                  "application/json"),
              400);
          isRefused(
              shop.http.post(token, call, Map.of("text", "x"), "Idempotency-Key", "k".repeat(5000)),
              400);
          isRefused(
              shop.http.post(token, call, Map.of("text", "x"), "If-Match", "nonsense"), 400, 412);
          isRefused(shop.http.post(token, call, Map.of("text", "x"), "If-Match", "\"1\""), 412);
          isRefused(shop.http.send("DELETE", call, token, new byte[0]), 405);
          isRefused(shop.http.send("PUT", trade.path(), token, new byte[0]), 405);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/orders?limit=0",
        "/v1/orders?limit=201",
        "/v1/orders?limit=x",
        "/v1/orders?cursor=nonsense",
        "/v1/orders?status=open",
        "/v1/orders?flag=red",
        "/v1/events?after=nonsense",
        "/v1/events?limit=-5",
        "/v1/tasks?kind=none",
        "/v1/disputes?state=none"
      })
  void pages_that_are_none(String path) {
    isBad(shop.http.get(shop.operator(), path));
  }

  private static void changesNothing(Trade trade, Runnable calls) {
    var before = trade.version();
    calls.run();
    assertThat(trade.version()).isEqualTo(before);
  }

  private static void isBad(Answer answer) {
    isRefused(answer, 400);
    assertThat(answer.code()).isEqualTo("invalid_request");
  }

  /** A problem that names what it is and says so in words. */
  private static void isRefused(Answer answer, Integer... statuses) {
    assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
    assertThat(answer.header("Content-Type"))
        .as(answer.text())
        .startsWith("application/problem+json");
    assertThat(answer.code()).as(answer.text()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).as(answer.text()).isNotBlank();
  }
}
