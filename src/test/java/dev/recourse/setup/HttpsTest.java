package dev.recourse.setup;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.TestDatabase;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, and without one. */
class HttpsTest {
  private static final String HSTS = "Strict-Transport-Security";

  @Test
  void where_the_public_address_is_https_cookies_are_secure_and_http_is_forbidden() {
    var database = TestDatabase.fresh();
    try (var service =
        TestService.start(database, "recourse.public-url=https://orders.example.org")) {
      var port = service.getEnvironment().getProperty("local.server.port");
      var http = new Http("http://127.0.0.1:" + port);
      var all = cookies(http);
      assertThat(all.keySet()).containsExactlyInAnyOrder("session", "form", "language");
      assertThat(all.values()).allSatisfy(it -> assertThat(it).contains("; Secure"));
      for (var path : List.of("/", "/nowhere", "/v1/orders", "/actuator/health"))
        assertThat(http.get("", path, "Accept", "text/html").header(HSTS))
            .as(path)
            .isEqualTo("max-age=31536000");
    }
  }

  @Test
  void where_it_is_not_they_are_not() {
    var http = new Http(TestService.at());
    var all = cookies(http);
    assertThat(all.keySet()).containsExactlyInAnyOrder("session", "form", "language");
    assertThat(all.values()).allSatisfy(it -> assertThat(it).doesNotContain("Secure"));
    assertThat(http.get("", "/").header(HSTS)).isEmpty();
  }

  /** All that a visitor gets, by name: he chooses a language and signs in. */
  private static Map<String, String> cookies(Http http) {
    var first = http.get("", "/?language=ru");
    var token = first.text().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    var form = cookie(first, "form=");
    var sent =
        http.send(
            "POST",
            "/sign-in",
            "",
            ("as=buyer&id=b-1&_csrf=" + token).getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            form.split(";", 2)[0]);
    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    return Stream.of(first, sent)
        .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
        .collect(Collectors.toMap(it -> it.split("=", 2)[0], it -> it, (one, _) -> one));
  }

  private static String cookie(Http.Answer answer, String start) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(it -> it.startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
