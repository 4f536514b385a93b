package dev.recourse.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each guard can fail: a page that breaks its rule is caught, and a good one is not. */
class GuardsTest {
  private static final String NONE = "";
  private static final String STRICT = "default-src 'none'; script-src 'self'";

  private static final String PAYLOAD = "/payload/";

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private String page = NONE;
  private String policy = NONE;
  private int status;

  @BeforeEach
  void aSmallService() throws IOException {
    status = 200;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void over() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var html =
        "<!doctype html><html lang=en><meta name=viewport content='width=device-width'>"
            + "<title>Page</title><main><h1>Page</h1>"
            + content(exchange.getRequestURI().getPath())
            + "</main></html>";
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    if (!policy.isEmpty()) exchange.getResponseHeaders().add("Content-Security-Policy", policy);
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange;
        var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** Each payload has a page of its own. */
  private String content(String path) {
    return path.startsWith(PAYLOAD)
        ? Payloads.ALL.get(Integer.parseInt(path.substring(PAYLOAD.length())))
        : page;
  }

  private Visit visit(Look look) {
    return new Visit("http://127.0.0.1:" + server.getAddress().getPort(), look);
  }

  private void caught(String words) {
    caught(Look.ENGLISH.wide(320), words);
  }

  private void caught(Look look, String words) {
    var visit = visit(look);
    visit.open("/");
    visit.page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThatThrownBy(visit::close).hasMessageContaining(words);
  }

  @Test
  void a_good_page_passes() {
    policy = STRICT;
    page = "<p>All is well, с двумя словами <span lang=ru>по-русски</span></p>";
    try (var visit = visit(Look.ENGLISH.wide(320))) {
      visit.open("/").looksGood().shot("good");
      assertThat(Foreign.words(visit.page, "en", Set.of()))
          .containsExactly("двумя", "с", "словами");
      assertThat(Foreign.words(visit.page, "en", Set.of("с двумя словами"))).isEmpty();
    }
  }

  @Test
  void an_error_in_the_page_is_caught() {
    page = "<script>throw new Error('oh')</script>";
    caught("error in the page");
  }

  @Test
  void what_it_complains_of_to_the_console_is_caught() {
    page = "<script>console.error('unwell')</script>";
    caught("unwell");
  }

  @Test
  void a_breach_of_the_policy_is_caught() {
    policy = STRICT;
    page = "<b style='color:red'>red</b>";
    caught("against the security policy");
  }

  @Test
  void a_request_to_elsewhere_is_caught() {
    page = "<img alt='' src='http://elsewhere.example/a.png'>";
    caught("a request to elsewhere");
  }

  @Test
  void a_fault_of_the_service_is_caught() {
    status = 503;
    caught("503 of");
  }

  @Test
  void a_page_wider_than_its_window_is_caught_with_and_without_scripts() {
    page = "<p style='width:50rem'>wide</p>";
    caught("wider than its window");
    caught(Look.ENGLISH.wide(320).withoutScript(), "wider than its window");
  }

  @Test
  void large_text_is_large() {
    page = "<p style='width:15rem'>wide</p>";
    visit(Look.ENGLISH.wide(320)).open("/").close();
    caught(Look.ENGLISH.wide(320).largeText(), "wider than its window");
    caught(Look.ENGLISH.wide(320).largeText().withoutScript(), "wider than its window");
  }

  @Test
  void a_grave_finding_of_axe_is_told_readably() {
    page = "<button></button>";
    try (var visit = visit(Look.ENGLISH)) {
      visit.open("/");
      assertThatThrownBy(visit::looksGood).hasMessageContaining("critical button-name");
    }
  }

  @Test
  void what_was_expected_has_to_come() {
    status = 404;
    try (var visit = visit(Look.ENGLISH)) {
      visit.guards.expect("status of 404");
      visit.open("/");
    }
    status = 200;
    var visit = visit(Look.ENGLISH);
    visit.guards.expect("status of 404");
    visit.open("/");
    assertThatThrownBy(visit::close).hasMessageContaining("expected and not seen");
  }

  @Test
  void a_payload_that_runs_is_caught() {
    page = "<script>window.__xss = '7'</script>";
    caught("a payload ran: 7");
    page = "<script>alert(1)</script>";
    caught("a dialog opened");
  }

  /** Most of them would run in a page that forgot to escape, where no policy stands. */
  @Test
  void there_are_sixty_payloads_and_they_are_live() {
    assertThat(Payloads.ALL).hasSize(60).doesNotHaveDuplicates();
    page =
        IntStream.range(0, Payloads.ALL.size())
            .mapToObj(number -> "<iframe title=One src=" + PAYLOAD + number + "></iframe>")
            .collect(Collectors.joining());
    var visit = visit(Look.ENGLISH);
    visit.open("/");
    visit.page.waitForLoadState(LoadState.NETWORKIDLE);
    var ran = visit.guards.broken().stream().filter(it -> it.contains("payload ran"));
    assertThat(ran.distinct().count()).isGreaterThan(15);
    visit.abandon();
  }
}
