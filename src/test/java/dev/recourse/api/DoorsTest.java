package dev.recourse.api;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every door does alike, over HTTP. */
class DoorsTest extends ServiceTest {
  private static final String ABSENT = "0000000000000";

  private Http http;
  private String reference;

  @BeforeEach
  void aFreshReference() {
    http = http();
    reference = "doors-" + UUID.randomUUID();
  }

  @Test
  void an_order_is_placed_and_named_by_its_location() {
    var placed = place(reference, "EUR");
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    assertThat(placed.header("Location")).isEqualTo("/v1/orders/" + id(placed));
    assertThat(placed.header("ETag")).isEqualTo("\"1\"");
    assertThat(placed.json().path("status").asString()).isEqualTo("awaiting_payment");
    assertThat(placed.json().path("reference").asString()).isEqualTo(reference);
  }

  @Test
  void a_reference_counts_once_and_another_body_is_a_conflict() {
    var first = place(reference, "EUR");
    var again = place(reference, "EUR");
    assertThat(again.status()).isEqualTo(201);
    assertThat(id(again)).isEqualTo(id(first));
    var other = place(reference, "USD");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("reference_in_use");
  }

  @Test
  void a_problem_says_its_page_its_code_and_its_sentence_in_the_callers_language() {
    var answer = buyer("/parts/1/receipt", "{}", "Accept-Language", "ru");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Content-Language")).isEqualTo("ru");
    assertThat(answer.header("Request-Id")).matches("[0-9a-f]{32}");
    assertThat(answer.code()).isEqualTo("not_paid");
    assertThat(answer.json().path("detail").asString()).matches(".*[а-яё].*");
    var page = URI.create(answer.json().path("type").asString());
    assertThat(http.get("", page.getPath()).text()).contains("not_paid");
  }

  @Test
  void a_sane_request_id_is_kept_and_another_one_replaced() {
    assertThat(http.get("", "/", "Request-Id", "mine-1").header("Request-Id")).isEqualTo("mine-1");
    assertThat(http.get("", "/", "Request-Id", "a b").header("Request-Id")).matches("[0-9a-f]{32}");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/v1/orders,401,unauthorized",
    "GET,/v1/nowhere,401,unauthorized",
    "GET,/nowhere,404,not_found",
    "GET,/actuator/env,404,not_found",
    "DELETE,/,405,method_not_allowed",
    "GET,/v1/orders/x;y=1,400,invalid_request",
    "GET,/v1//orders,400,invalid_request"
  })
  void without_a_token_nothing_is_told(String method, String path, int status, String code) {
    var answer = http.send(method, path, "", new byte[0]);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("Request-Id")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "operator,GET,/v1/nowhere,404,not_found",
    "operator,DELETE,/v1/orders,405,method_not_allowed",
    "operator,PUT,/v1/orders,405,method_not_allowed",
    "buyer,POST,/v1/orders,403,role_not_allowed",
    "mediator,GET,/v1/orders,403,role_not_allowed",
    "buyer,GET,/v1/events,403,role_not_allowed",
    "seller,GET,/v1/tasks,403,role_not_allowed"
  })
  void what_a_role_never_calls_is_refused(
      String role, String method, String path, int status, String code) {
    var answer = http.send(method, path, http.token(role, "x"), new byte[0]);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void another_method_is_told_which_ones_there_are() {
    var answer = http.send("DELETE", "/v1/orders", http.token("operator", "o"), new byte[0]);
    assertThat(answer.header("Allow")).isEqualTo("GET, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forged.token.here", "x", "eyJhbGciOiJub25lIn0.eyJyb2xlIjoib3BlcmF0b3IifQ."})
  void a_token_that_is_not_ours_is_refused(String token) {
    var answer = http.get(token, "/v1/orders/" + ABSENT);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void not_there_goes_before_not_well_said() {
    var id = id(place(reference, "EUR"));
    var stranger = http.token("buyer", "stranger");
    var bad = "{\"bad\": 1}";
    for (var path :
        List.of(
            "/v1/orders/" + id + "/parts/1/cancellation",
            "/v1/orders/" + id + "/payments",
            "/v1/orders/" + ABSENT + "/payments",
            "/v1/orders/nonsense/payments"))
      assertThat(http.post(stranger, path, bad).status()).as(path).isEqualTo(404);
    var mine = http.token("buyer", "b-" + reference);
    var order = "/v1/orders/" + id;
    assertThat(http.post(mine, order + "/parts/1/cancellation", bad).status()).isEqualTo(400);
    assertThat(http.post(mine, order + "/parts/2/cancellation", bad).status()).isEqualTo(404);
    assertThat(http.post(mine, order + "/parts/0/receipt", "{}").status()).isEqualTo(404);
    assertThat(http.post(mine, order + "/parts/2/receipt", "{}").status()).isEqualTo(404);
    assertThat(http.post(mine, order + "/offers/1/accept", bad).status()).isEqualTo(404);
    assertThat(http.post(mine, order + "/offers/1/accept", "{}").status()).isIn(404, 409);
    assertThat(http.post(mine, order + "/refunds/1/agree-other-payout", "{}").status())
        .isEqualTo(404);
  }

  @Test
  void a_body_is_json_of_at_most_64_kilobytes() {
    var large = buyer("/messages", "{\"text\": \"" + "x".repeat(70_000) + "\"}");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.code()).isEqualTo("payload_too_large");
    var form = buyer("/messages", "text=x", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(form.status()).as(form.text()).isEqualTo(415);
    var broken = buyer("/messages", "{\"text\": ");
    assertThat(broken.status()).isEqualTo(400);
    var faulty = buyer("/messages", "{\"text\": 1, \"to\": 2}");
    assertThat(faulty.json().path("errors").size()).isEqualTo(2);
  }

  @Test
  void nobody_has_us_read_without_end() {
    var endless = "x".repeat(600_000).getBytes(StandardCharsets.UTF_8);
    var answer =
        http.send(
            "POST",
            "/v1/provider-events/sandbox",
            "",
            endless,
            "Content-Type",
            "application/octet-stream");
    assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("payload_too_large");
  }

  @Test
  void no_body_is_enough_where_there_are_no_fields() {
    var id = id(place(reference, "EUR"));
    var path = "/v1/orders/" + id + "/parts/1/receipt";
    var answer = http.send("POST", path, http.token("buyer", "b-" + reference), new byte[0]);
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
  }

  @Test
  void the_same_key_is_the_same_answer_and_another_body_is_refused() {
    var id = id(place(reference, "EUR"));
    var path = "/v1/orders/" + id + "/messages";
    var mine = http.token("buyer", "b-" + reference);
    var first = http.post(mine, path, "{\"text\": \"one\"}", "Idempotency-Key", "k");
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    var again = http.post(mine, path, "{ \"text\":\"one\" }", "Idempotency-Key", "k");
    assertThat(again.json()).isEqualTo(first.json());
    var other = http.post(mine, path, "{\"text\": \"two\"}", "Idempotency-Key", "k");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency_key_reused");
    var theirs =
        http.post(
            http.token("seller", "s-" + reference),
            path,
            "{\"text\": \"mine\"}",
            "Idempotency-Key",
            "k");
    assertThat(theirs.status()).as("a key is its caller's own").isEqualTo(200);
  }

  @Test
  void a_stale_version_does_nothing() {
    var id = id(place(reference, "EUR"));
    var path = "/v1/orders/" + id;
    var mine = http.token("buyer", "b-" + reference);
    assertThat(http.post(mine, path + "/messages", "{\"text\": \"one\"}").header("ETag"))
        .isEqualTo("\"2\"");
    var stale = http.post(mine, path + "/cancel", "{}", "If-Match", "\"1\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("version_conflict");
    assertThat(http.post(mine, path + "/cancel", "{}", "If-Match", "1").status()).isEqualTo(400);
    var done = http.post(mine, path + "/cancel", "{}", "If-Match", "\"2\"");
    assertThat(done.json().path("status").asString()).isEqualTo("closed");
  }

  @Test
  void a_seller_says_why_he_closes_an_unpaid_order() {
    var id = id(place(reference, "EUR"));
    var path = "/v1/orders/" + id + "/cancel";
    var theirs = http.token("seller", "s-" + reference);
    assertThat(http.post(theirs, path, "{}").status()).isEqualTo(400);
    assertThat(http.post(theirs, path, "{\"reason\": \"changed_mind\"}").status()).isEqualTo(400);
    assertThat(http.post(theirs, path, "{\"reason\": \"out_of_stock\"}").status()).isEqualTo(200);
  }

  @Test
  void the_first_page_and_the_problems_are_there_in_both_languages() {
    for (var path : List.of("/", "/problems", "/problems/not_paid")) {
      var en = http.get("", path, "Accept-Language", "en");
      var ru = http.get("", path, "Accept-Language", "ru");
      assertThat(en.status()).isEqualTo(200);
      assertThat(en.header("Content-Type")).startsWith("text/html");
      assertThat(ru.text()).matches("(?s).*[а-яё].*").isNotEqualTo(en.text());
    }
    assertThat(http.get("", "/problems/nonsense").status()).isEqualTo(404);
    assertThat(http.get("", "/v1/openapi.json").json().path("openapi").asString())
        .startsWith("3.1");
  }

  private Answer buyer(String path, String body, String... headers) {
    var id = id(place(reference, "EUR"));
    return http.post(
        http.token("buyer", "b-" + reference), "/v1/orders/" + id + path, body, headers);
  }

  private Answer place(String reference, String currency) {
    var body =
        """
        {"reference": "%s", "buyer": {"id": "b-%s"}, "seller": {"id": "s-%s"}, "currency": "%s",
         "lines": [{"sku": "kettle", "title": "Kettle", "quantity": 2, "unit_price": 4890}]}
        """
            .formatted(reference, reference, reference, currency);
    return http.post(http.token("marketplace", "shop"), "/v1/orders", body);
  }

  private static String id(Answer placed) {
    return placed.json().path("id").asString();
  }
}
