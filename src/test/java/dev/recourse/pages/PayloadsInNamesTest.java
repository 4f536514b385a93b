package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.microsoft.playwright.options.FilePayload;
import dev.recourse.core.evidence.Corpus;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Payloads;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.api.Test;

/**
 * What shops, sellers and readers can put elsewhere than in texts: names, numbers, goods, files,
 * searches. Whether anything ran, the guards of every visit say.
 */
class PayloadsInNamesTest extends BrowserTest {
  /** What the shortest of these fields takes, beside what makes a number a new one. */
  private static final int SHORT = 85;

  private static final List<String> LINES =
      Payloads.ALL.stream()
          .filter(it -> it.length() <= SHORT && it.chars().noneMatch(Character::isISOControl))
          .toList();

  /** A way out of a tag, of an attribute in either quotes, of a link, and of a template. */
  private static final List<String> WAYS_OUT =
      List.of(
          "<script>window.__xss='1'</script>",
          "\"><img src=x onerror=\"window.__xss='14'\">",
          "' onmouseover='window.__xss=\"45\"' x='",
          "\" autofocus onfocus=\"window.__xss='46'\" x=\"",
          "javascript:window.__xss='41'",
          "${window.__xss='49'}");

  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
  private static final Pattern COMPUTES =
      Pattern.compile("\\s*[=+@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20-].*", Pattern.DOTALL);

  private final String name = UUID.randomUUID().toString().substring(0, 8);
  private int count;

  @Test
  void names_numbers_and_goods_are_read_in_every_list_and_never_run() {
    assertThat(LINES).hasSizeGreaterThan(50).containsAll(WAYS_OUT);
    LINES.forEach(this::placed);
    as("buyer", "b-" + name, Look.ENGLISH, "/orders").open("/help");
    var seller = as("seller", "s-" + name, Look.ENGLISH, "/todo").open("/orders");
    assertThat(seller.text()).contains(LINES.getLast());
    seller.open("/money");
    as("operator", "operator-1", Look.ENGLISH, "/orders?q=b-" + name);
  }

  @Test
  void an_order_of_such_names_is_read_by_each_side() {
    for (var words : WAYS_OUT) {
      var sale = placed(words);
      as("buyer", sale.buyer, Look.ENGLISH, sale.page()).open(sale.page() + "/start_payment");
      as("seller", sale.seller, Look.ENGLISH, sale.page()).open(sale.page() + "/make_offer");
      as("operator", "operator-1", Look.ENGLISH, sale.page() + "/inside");
      stranger(Look.ENGLISH).open("/sandbox/mails?order=" + sale.id).open("/");
    }
  }

  @Test
  void somebody_of_such_an_id_is_only_called_so() {
    var id = name + "<img src=x onerror=window.__xss=12>'";
    var person = Map.of("id", id, "name", WAYS_OUT.get(1));
    var sale = Sale.placed(http(), Map.of("buyer", person)).offered();
    as("operator", "operator-1", Look.ENGLISH, sale.page()).open("/orders?q=" + encoded(id));
    var buyer = as("buyer", id, Look.ENGLISH, sale.page());
    assertThat(buyer.text()).contains(id);
    buyer.open("/orders").open("/");
  }

  @Test
  void a_file_of_orders_computes_nothing_whoever_named_what_is_in_it() {
    Stream.of("=1+1", "+1", "-1", "@SUM(1)", "\uFF1D1", " =1", "=cmd|'/C calc'!A0")
        .forEach(this::placed);
    var file = PageClient.as("seller", "s-" + name).get("/orders.csv").html();
    var cells = CELL.matcher(file).results().map(cell -> cell.group(1)).toList();
    assertThat(cells).contains("'=1+1", "'+1", "'-1", "'@SUM(1)", "'\uFF1D1", "' =1");
    assertThat(cells).noneMatch(COMPUTES.asMatchPredicate());
  }

  @Test
  void a_carrier_and_a_number_of_a_parcel_are_words() {
    for (var words : WAYS_OUT) {
      var sale = Sale.placed(http()).verified();
      var number = words.substring(0, Math.min(words.length(), 60));
      var parcel = Map.of("carrier", words, "tracking_number", number);
      assertThat(sale.seller("/parts/1/shipment", parcel).status()).isEqualTo(200);
      as("buyer", sale.buyer, Look.ENGLISH, sale.page());
      as("seller", sale.seller, Look.ENGLISH, sale.page() + "/parts/1/supply_proof")
          .open("/tracking?number=" + encoded(words));
    }
  }

  @Test
  void a_file_is_called_as_it_is_and_described_in_words() {
    var sale = Sale.placed(http()).verified().shipped();
    var buyer = as("buyer", sale.buyer, Look.ENGLISH, sale.page() + "/parts/1/open_dispute");
    choose(buyer, "not_as_described");
    choose(buyer, "full_refund");
    buyer.page.locator("[name=text]").fill(WAYS_OUT.getFirst());
    buyer.page.locator("[name=description]").fill(WAYS_OUT.get(1));
    var file = new FilePayload(WAYS_OUT.get(1) + ".png", "image/png", Corpus.png());
    buyer.page.locator("input[type=file]:not(.camera)").setInputFiles(file);
    buyer.page.locator("[data-action=go]").click();
    buyer.page.locator("[data-action=open_dispute]").waitFor();
    assertThat(buyer.text()).contains("onerror");
    buyer.page.locator("[data-action=open_dispute]").click();
    buyer.page.waitForURL("**" + sale.page());
    assertThat(buyer.settled().text()).contains(WAYS_OUT.getFirst());
    var desk = "/cases/" + sale.escalated().id + "/1";
    as("mediator", "mediator-1", Look.ENGLISH, desk);
    as("seller", sale.seller, Look.ENGLISH, sale.page());
  }

  @Test
  void what_is_searched_for_and_what_an_address_says_is_not_run() {
    var words = WAYS_OUT.stream().map(PayloadsInNamesTest::encoded).toList();
    var sale = Sale.placed(http());
    var buyer = as("buyer", sale.buyer, Look.ENGLISH);
    var operator = as("operator", "operator-1", Look.ENGLISH);
    var mediator = as("mediator", "mediator-1", Look.ENGLISH);
    for (var said : words) {
      buyer.open("/orders?q=" + said + "&tab=" + said).open("/sign-in?next=" + said);
      buyer.open("/help?language=" + said).open(sale.page() + "?back=" + said);
      operator.open("/orders?q=" + said + "&status=" + said).open("/tasks?kind=" + said);
      mediator.open("/cases?sort=" + said).open("/sandbox/mails?to=" + said + "&order=" + said);
    }
  }

  @Test
  void how_else_money_was_paid_out_is_words_for_the_second_operator() {
    for (var words : WAYS_OUT) {
      var sale = Sale.placed(http()).refundFailed().agreedOtherwise();
      var payout = Map.of("reference", words, "note", words);
      var sent = sale.act("operator", "operator-1", "/refunds/1/pay-out-otherwise", payout);
      assertThat(sent.status()).as(sent.text()).isEqualTo(200);
      as("operator", "operator-2", Look.ENGLISH, "/tasks?kind=refund_failed").open(sale.page());
    }
  }

  /** One more order between the same two, called so everywhere. */
  private Sale placed(String words) {
    return Sale.placed(
        http(),
        Map.of(
            "reference", words + " " + name + count++,
            "buyer", Map.of("id", "b-" + name, "name", words),
            "seller", Map.of("id", "s-" + name, "name", words),
            "lines", List.of(Sale.line(words, words, 1, 4890))));
  }

  private static void choose(Visit visit, String answer) {
    visit.page.locator("main input[value='" + answer + "']").check();
    visit.click(visit.page.locator("[data-action=go]"));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
