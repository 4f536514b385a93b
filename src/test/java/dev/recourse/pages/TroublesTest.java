package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PlainBrowser.Page;
import dev.recourse.testing.Http;
import dev.recourse.testing.Sale;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is never answered in JSON, and a caller of the API never with a page. */
class TroublesTest extends ServiceTest {
  private static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

  private Sale sale;
  private PlainBrowser buyer;

  @BeforeEach
  void somebodyIsSignedIn() {
    sale = Sale.placed(http());
    buyer = new PlainBrowser(TestService.at(), "en").as("buyer", sale.buyer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/orders/1/2/3/4/5", "/actuator/env", "/error", "/refused"})
  void an_unknown_address_is_a_page_for_whoever_asks(String path) {
    told(404, "There is no such page", buyer.get(path));
    told(404, "There is no such page", new PlainBrowser(TestService.at(), "en").get(path));
  }

  @Test
  void whoever_is_signed_in_stays_so_on_the_page_that_tells_him() {
    assertThat(buyer.get("/nowhere").html()).contains("/sign-out", "href=\"/orders\"");
  }

  @Test
  void it_is_told_in_the_language_of_its_reader() {
    var page = new PlainBrowser(TestService.at(), "ru").get("/nowhere");
    assertThat(page.html()).contains("<html lang=\"ru\"").contains("/nowhere?language=en");
    assertThat(page.text()).contains("Такой страницы нет", "назовите номер");
  }

  @Test
  void a_foreign_order_and_one_that_never_was_are_the_same_page() {
    var foreign = Sale.placed(http());
    var absent = foreign.page().replaceFirst(".$", foreign.page().endsWith("0") ? "1" : "0");
    for (var more : List.of("", "/cancel_order", "/evidence/1", "/parts/1/open_dispute"))
      assertThat(plain(buyer.get(foreign.page() + more), foreign.page()))
          .isEqualTo(plain(buyer.get(absent + more), absent));
    told(404, "There is no such page", buyer.get(foreign.page()));
  }

  @Test
  void a_page_of_another_role_is_told_alike_for_any_order() {
    var seller = new PlainBrowser(TestService.at(), "en").as("seller", "somebody-else");
    var theirs = seller.get(sale.page() + "/start_payment");
    told(403, "This page is for somebody else", theirs);
    assertThat(plain(theirs, sale.page()))
        .isEqualTo(
            plain(seller.get("/orders/0000000000000/start_payment"), "/orders/0000000000000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PUT", "PATCH"})
  void a_method_that_a_page_does_not_take(String method) {
    var answer = http().send(method, "/orders", "", new byte[0], "Accept", HTML);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET");
    assertThat(answer.text()).contains("<h1>This page cannot be used that way</h1>");
  }

  @Test
  void a_form_that_is_no_longer_valid() {
    var page = buyer.post(sale.page() + "/cancel_order", Map.of("reason", "changed_mind"));
    told(403, "This form is no longer valid", page);
    assertThat(page.html()).contains("/sign-out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/orders//x", "/orders/x;y=1", "/orders/%2e%2e/x", "/orders/%0a"})
  void an_address_that_nobody_writes(String path) {
    told(400, "We could not read this", buyer.get(path));
  }

  @Test
  void an_address_of_another_site_is_not_repeated() {
    assertThat(buyer.get("//example.org/x").html()).doesNotContain("//example.org");
  }

  @Test
  void more_than_a_form_may_hold() {
    var cancel = sale.page() + "/cancel_order";
    var page = buyer.post(buyer.get(cancel), cancel, Map.of("text", "x".repeat(600_000)));
    told(413, "This was too much at once", page);
    assertThat(sale.seen().path("status").asString()).isEqualTo("awaiting_payment");
  }

  @Test
  void what_is_no_page_of_the_house_but_looked_at_by_a_person() {
    for (var path : List.of("/problems/nothing", "/pay/nothing/1", "/sandbox/mails/0.html"))
      told(404, "There is no such page", buyer.get(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/actuator/env", "/problems/nothing", "/v1/nowhere"})
  void a_caller_of_the_api_is_answered_with_a_problem(String path) {
    for (var accept : List.of("application/json", "*/*", "application/problem+json"))
      problem(http().get("", path, "Accept", accept));
  }

  @Test
  void the_contract_is_json_even_for_a_browser() {
    problem(http().get("", "/v1/orders/0000000000000", "Accept", HTML));
    problem(http().get(http().token("buyer", "b"), "/v1/nowhere", "Accept", HTML));
  }

  private static void problem(Http.Answer answer) {
    assertThat(answer.status()).isIn(401, 404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isIn("unauthorized", "not_found");
  }

  private static void told(int status, String title, Page page) {
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(page.text())
        .contains(title, page.headers().firstValue("Request-Id").orElseThrow())
        .doesNotContain("Exception");
    assertThat(page.html()).contains("<title>Error: " + title, "id=\"main\"");
  }

  /** Without what is its own: its number, its tokens, and where it was asked. */
  private static String plain(Page page, String address) {
    return page.status()
        + page.html()
            .replace(address, "")
            .replace(page.headers().firstValue("Request-Id").orElseThrow(), "")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
