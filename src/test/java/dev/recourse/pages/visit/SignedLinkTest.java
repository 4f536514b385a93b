package dev.recourse.pages.visit;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.links.Opens;
import dev.recourse.links.SignedLinks;
import dev.recourse.pages.PlainBrowser;
import dev.recourse.pages.Quarrel;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links from mails. */
class SignedLinkTest extends ServiceTest {
  private static final String SESSION = "session";

  private Quarrel quarrel;
  private String link;
  private PlainBrowser reader;

  @BeforeEach
  void a_link_to_its_buyer() {
    quarrel = new Quarrel(http());
    var order = OrderId.parse(quarrel.id).orElseThrow();
    var opens = new Opens(order, new Actor(Role.BUYER, quarrel.buyer));
    link = "/l/" + TestService.bean(SignedLinks.class).token(opens);
    reader = new PlainBrowser(TestService.at(), "en");
  }

  @Test
  void a_link_opens_its_order_and_its_token_stays_behind() {
    var page = reader.get(link);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).isEqualTo(quarrel.page());
    assertThat(page.html()).contains(quarrel.reference).doesNotContain(link);
  }

  @Test
  void it_opens_that_one_only() {
    reader.get(link);
    var other = new Quarrel(http());
    for (var path : List.of(other.page(), "/orders", "/cases", quarrel.page() + "0"))
      assertThat(reader.get(path).path()).as(path).isEqualTo("/sign-in");
  }

  @Test
  void it_reads_and_does_not_act() {
    var page = reader.get(link);
    for (var deed : List.of("/cancel_order", "/send_message", "/start_payment"))
      assertThat(reader.get(quarrel.page() + deed).path()).as(deed).isEqualTo("/sign-in");
    var version = quarrel.see().path("version").asInt();
    var sent = reader.post(page, quarrel.page() + "/send_message", Map.of("text", "hello"));
    assertThat(sent.path()).isEqualTo("/sign-in");
    reader.get(link);
    assertThat(quarrel.see().path("version").asInt()).isEqualTo(version);
  }

  @Test
  void it_begins_a_session_of_its_own() {
    reader.as("seller", "somebody");
    var before = reader.cookie(SESSION);
    reader.get(link);
    assertThat(reader.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
    assertThat(reader.get("/orders").path()).isEqualTo("/sign-in");
  }

  @Test
  void who_has_signed_in_as_its_reader_stays_signed_in() {
    reader.as("buyer", quarrel.buyer);
    assertThat(reader.get(link).path()).isEqualTo(quarrel.page());
    assertThat(reader.get("/orders").path()).isEqualTo("/orders");
  }

  @Test
  void what_is_no_link_of_ours_opens_nothing_and_says_so_alike() {
    var wrong = List.of("x", "x.y", link.substring(3, link.length() - 2) + "zz");
    for (var token : wrong) {
      var page = reader.get("/l/" + token);
      assertThat(page.status()).as(token).isEqualTo(404);
      assertThat(page.text()).contains("does not open an order any more").doesNotContain(token);
      assertThat(reader.get(quarrel.page()).path()).isEqualTo("/sign-in");
    }
  }
}
