package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PlainBrowser.Page;
import dev.recourse.testing.Sale;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only a form of ours, sent by whom it was made for, does anything. */
class FormsTest extends ServiceTest {
  private Sale sale;
  private PlainBrowser buyer;
  private String cancel;

  @BeforeEach
  void somebodyIsSignedIn() {
    sale = Sale.placed(http());
    buyer = new PlainBrowser(TestService.at(), "en").as("buyer", sale.buyer);
    cancel = sale.page() + "/cancel_order";
  }

  @Test
  void a_form_without_its_token_does_nothing() {
    refused(buyer.post(cancel, Map.of("reason", "changed_mind")));
  }

  @Test
  void a_token_that_was_given_to_somebody_else_does_nothing() {
    var stranger = new PlainBrowser(TestService.at(), "en").as("buyer", "somebody-else");
    var token = stranger.get("/orders").hidden("/sign-out").get("_csrf");
    refused(buyer.post(cancel, Map.of("_csrf", Objects.requireNonNull(token))));
  }

  @Test
  void without_a_session_a_form_leads_to_the_sign_in() {
    var nobody = new PlainBrowser(TestService.at(), "en");
    var page = nobody.post(nobody.get("/"), cancel, Map.of());
    assertThat(page.path()).isEqualTo("/sign-in");
    assertThat(status()).isEqualTo("awaiting_payment");
  }

  @Test
  void nothing_is_done_by_opening_an_address() {
    var version = sale.seen().path("version").asInt();
    for (var deed : List.of("cancel_order", "start_payment", "send_message", "payment"))
      buyer.get(sale.page() + "/" + deed);
    assertThat(sale.seen().path("version").asInt()).isEqualTo(version);
  }

  @Test
  void the_order_of_somebody_else_is_not_there() {
    var other = new PlainBrowser(TestService.at(), "en").as("buyer", "somebody-else");
    assertThat(other.get(sale.page()).status()).isEqualTo(404);
    assertThat(other.get(cancel).status()).isEqualTo(404);
    assertThat(other.post(other.get("/orders"), cancel, Map.of()).status()).isEqualTo(404);
    assertThat(status()).isEqualTo("awaiting_payment");
  }

  @Test
  void the_right_form_is_taken() {
    var done = buyer.post(buyer.get(cancel), cancel, Map.of("reason", "changed_mind"));
    assertThat(done.path()).isEqualTo(sale.page());
    assertThat(status()).isEqualTo("closed");
  }

  @Test
  void every_page_forbids_what_is_not_its_own() {
    for (var path : List.of("/", "/orders", sale.page(), cancel, "/help")) {
      var headers = buyer.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  private void refused(Page page) {
    assertThat(page.status()).isEqualTo(403);
    assertThat(status()).isEqualTo("awaiting_payment");
  }

  private String status() {
    return sale.seen().path("status").asString();
  }
}
