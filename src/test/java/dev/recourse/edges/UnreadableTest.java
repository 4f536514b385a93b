package dev.recourse.edges;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web server refuses before the service sees it. */
class UnreadableTest extends ServiceTest {
  private static final String RUSSIAN = "Accept-Language: ru\r\n";
  private static final String LONG = "a".repeat(20_000);

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders/%zz", "/v1/a%2Fb", "/v1/%ff%fe"})
  void an_address_of_the_contract_that_cannot_be_decoded_is_a_problem(String path) {
    var answer = said("GET " + path + " HTTP/1.1\r\n" + RUSSIAN);
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Type: application/problem+json", "\"code\":\"invalid_request\"")
        .contains("Неверный запрос");
    plain(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/orders/%zz", "/a%2Fb", "/%"})
  void another_address_that_cannot_be_decoded_is_a_short_page(String path) {
    var answer = said("GET " + path + " HTTP/1.1\r\n" + RUSSIAN);
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Type: text/html;charset=UTF-8", "default-src 'none'")
        .contains("<html lang=\"ru\">", "Не удалось прочитать запрос", "href=\"/\"");
    plain(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/orders/[x]", "/orders/<b>", "/orders/\"", "/" + "{x}"})
  void so_is_one_with_signs_that_no_address_has(String path) {
    plain(page(said("GET " + path + " HTTP/1.1\r\n")));
  }

  @Test
  void so_is_one_that_is_too_long() {
    plain(page(said("GET /" + LONG + " HTTP/1.1\r\n")));
  }

  @Test
  void a_header_that_is_too_long() {
    var answer = said("GET /v1/orders HTTP/1.1\r\nX-Long: " + LONG + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").contains("\"code\":\"invalid_request\"");
    plain(answer);
    plain(page(said("GET /orders HTTP/1.1\r\nX-Long: " + LONG + "\r\n")));
  }

  @Test
  void what_is_no_http_at_all() {
    plain(page(said("HELLO\r\n")));
  }

  private static String page(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .contains("Content-Type: text/html;charset=UTF-8", "We could not read this");
    return answer;
  }

  private static void plain(String answer) {
    assertThat(answer)
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContainIgnoringCase("apache")
        .doesNotContain("Exception", "HTTP Status", "color:white");
  }

  /** As it is sent, which no client of HTTP would; read to its end. */
  private static String said(String head) {
    var at = URI.create(TestService.at());
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      var sent = head + "Host: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
