package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;

/** Beside a section stands how much waits there for its reader. */
class CountersTest extends ServiceTest {
  @Test
  void a_seller_sees_how_many_orders_wait_for_his_answer() {
    var sale = Sale.placed(http()).verified();
    assertThat(nav("seller", sale.seller, "/money")).contains("To do 1 1 waits for you");
    sale.shipped();
    assertThat(nav("seller", sale.seller, "/money")).doesNotContain("waits for you");
  }

  @Test
  void a_buyer_sees_how_many_orders_wait_for_him() {
    var sale = Sale.placed(http());
    assertThat(nav("buyer", sale.buyer, "/orders")).contains("My orders 1 1 waits for you");
    sale.paid();
    assertThat(nav("buyer", sale.buyer, "/orders")).doesNotContain("waits for you");
  }

  @Test
  void a_mediator_sees_how_many_cases_nobody_has_taken() {
    var quarrel = new Quarrel(http()).mediated();
    var before = untaken();
    Quarrel.done(quarrel.act("mediator", "mediator-1", "/parts/1/dispute/take", Map.of()));
    assertThat(untaken()).isEqualTo(before - 1);
  }

  private static int untaken() {
    return Pattern.compile("([0-9]+) cases? without a mediator")
        .matcher(nav("mediator", "mediator-1", "/cases"))
        .results()
        .mapToInt(it -> Integer.parseInt(it.group(1)))
        .findFirst()
        .orElse(0);
  }

  private static String nav(String role, String who, String path) {
    var html = new PlainBrowser(TestService.at(), "en").as(role, who).get(path).html();
    var from = html.indexOf("<nav");
    var nav = html.substring(from, html.indexOf("</nav>", from));
    return nav.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00A0]+", " ");
  }
}
