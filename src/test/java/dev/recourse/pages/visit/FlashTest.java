package dev.recourse.pages.visit;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.Sale;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class FlashTest extends ServiceTest {
  @Test
  void an_open_page_that_asks_for_itself_takes_nothing_away_from_the_next_one() {
    var sale = Sale.placed(http());
    var buyer = PageClient.as("buyer", sale.buyer);
    var sent = buyer.post(sale.page() + "/send_message", Map.of("text", "Hello"));
    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    var behind = buyer.get(sale.page() + "?since=1", "HX-Request", "true");
    assertThat(behind.text()).doesNotContain("Your message was sent");
    assertThat(buyer.get(sent.onward()).text()).contains("Your message was sent");
    assertThat(buyer.get(sent.onward()).text()).doesNotContain("Your message was sent");
  }
}
