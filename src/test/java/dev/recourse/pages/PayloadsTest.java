package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Payloads;
import org.junit.jupiter.api.Test;

/**
 * Sixty ways to make a page run what somebody has written, in every text that an order takes, read
 * by each role. Whether anything ran, the guards of every visit say.
 */
class PayloadsTest extends BrowserTest {
  /** What one text of an order takes at most. */
  private static final int LONGEST = 4_900;

  /** Those that one line may hold: the others are refused where they come in. */
  private static final List<String> LINES =
      Payloads.ALL.stream()
          .filter(it -> it.length() <= 300 && it.chars().noneMatch(Character::isISOControl))
          .toList();

  @Test
  void what_people_write_is_read_and_never_run() {
    assertThat(Payloads.ALL).hasSize(60).doesNotHaveDuplicates();
    assertThat(LINES).hasSizeGreaterThan(50);
    var sale = Sale.placed(http(), Map.of("lines", lines(), "destination", address())).verified();
    LINES.forEach(text -> done(sale.buyer("/messages", Map.of("text", text)).status()));
    LINES.forEach(text -> done(sale.seller("/messages", Map.of("text", text)).status()));
    sale.shipped();
    var words = words();
    done(sale.buyer("/parts/1/dispute", dispute(words)).status());
    done(sale.seller("/parts/1/dispute/answer", Map.of("text", words, "amount", 1)).status());
    done(sale.buyer("/parts/1/dispute/escalate", Map.of("text", words)).status());

    var buyer = as("buyer", sale.buyer, Look.ENGLISH, sale.page());
    assertThat(buyer.text()).contains(LINES.getFirst());
    buyer.open("/orders").open("/help");
    as("seller", sale.seller, Look.ENGLISH, sale.page()).open("/todo").open("/orders");
    var desk = "/cases/" + sale.id + "/1";
    as("mediator", "mediator-1", Look.ENGLISH, desk).open(sale.page()).open("/cases/untaken");
    as("operator", "operator-1", Look.ENGLISH, sale.page()).open(sale.page() + "/inside");
  }

  @Test
  void what_is_written_while_asking_to_cancel_is_not_run_either() {
    var offered = Sale.placed(http());
    var offer = Map.of("kind", "bonus", "text", LINES.get(1) + LINES.get(2));
    done(offered.seller("/offers", offer).status());
    as("buyer", offered.buyer, Look.ENGLISH, offered.page());
    var sale = Sale.placed(http()).verified();
    var note = LINES.stream().limit(10).collect(Collectors.joining(" "));
    var asked = Map.of("reason", "other", "note", note, "complaint", true);
    done(sale.buyer("/parts/1/cancellation", asked).status());
    var claimed = Map.of("carrier", LINES.getFirst(), "note", note);
    done(sale.seller("/parts/1/shipment", claimed).status());
    as("buyer", sale.buyer, Look.ENGLISH, sale.page());
    as("seller", sale.seller, Look.ENGLISH, sale.page()).open(sale.page() + "/parts/1/answer");
  }

  private static List<Map<String, ?>> lines() {
    return LINES.stream().<Map<String, ?>>map(text -> Sale.line("sku", text, 1, 100)).toList();
  }

  private static Map<String, Object> address() {
    return Map.of(
        "country",
        "RU",
        "city",
        "Москва",
        "postcode",
        "101000",
        "street",
        LINES.get(3),
        "name",
        LINES.get(4));
  }

  private static Map<String, Object> dispute(String words) {
    return Map.of("ground", "not_as_described", "wish", "full_refund", "text", words);
  }

  private static String words() {
    var all = String.join("\n", LINES);
    return all.substring(0, Math.min(all.length(), LONGEST));
  }

  private static void done(int status) {
    assertThat(status).isEqualTo(200);
  }
}
