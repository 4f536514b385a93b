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
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which language and by which clock a page is told. */
class SettingsTest extends ServiceTest {
  private static final String MOSCOW = "Europe/Moscow";

  private Quarrel order;
  private PlainBrowser reader;

  @BeforeEach
  void an_order_that_waits_for_its_payment() {
    order = new Quarrel(http());
    reader = new PlainBrowser(TestService.at(), "en");
  }

  @Test
  void who_has_chosen_nothing_reads_coordinated_time() {
    reader.as("seller", order.seller);
    assertThat(reader.get(order.page()).text()).contains(closes("UTC"), "All times: UTC");
  }

  @Test
  void a_seller_who_chose_moscow_reads_moscow_time() {
    reader.as("seller", order.seller);
    choose(MOSCOW);
    assertThat(reader.get(order.page()).text()).contains(closes(MOSCOW), "All times: Moscow time");
    assertThat(reader.get("/todo").text()).contains("All times: Moscow time");
  }

  @Test
  void what_he_chose_can_be_taken_back() {
    reader.as("seller", order.seller);
    choose(MOSCOW);
    choose("");
    assertThat(reader.get(order.page()).text()).contains(closes("UTC"));
  }

  @Test
  void the_choice_leads_back_to_where_it_was_made() {
    reader.as("seller", order.seller);
    var before = reader.get("/settings?back=" + order.page());
    var after = reader.post(before, "/settings", form(before, MOSCOW));
    assertThat(after.html())
        .contains("Kept in this browser")
        .contains("<a href=\"" + order.page() + "\"");
    var elsewhere = reader.get("/settings?back=https://elsewhere.example/");
    assertThat(elsewhere.html()).doesNotContain("elsewhere.example");
  }

  @Test
  void a_zone_that_nobody_knows_is_an_error_and_keeps_nothing() {
    reader.as("seller", order.seller);
    var before = reader.get("/settings");
    var after = reader.post(before, "/settings", form(before, "Europe/Atlantis"));
    assertThat(after.status()).isEqualTo(400);
    assertThat(after.text()).contains("We do not know this time zone");
    assertThat(reader.cookie("zone")).isEmpty();
  }

  @Test
  void a_cookie_without_sense_is_ignored() {
    reader.as("seller", order.seller);
    for (var sense : List.of("Europe/Atlantis", "x".repeat(2_000), "..", "%00")) {
      reader.keep("zone", sense).keep("browser_zone", sense);
      var page = reader.get(order.page());
      assertThat(page.status()).as(sense).isEqualTo(200);
      assertThat(page.text()).as(sense).contains("All times: UTC");
    }
  }

  @Test
  void what_the_browser_says_counts_where_nothing_is_chosen() {
    reader.as("seller", order.seller).keep("browser_zone", MOSCOW);
    assertThat(reader.get(order.page()).text()).contains(closes(MOSCOW));
    choose("Asia/Omsk");
    assertThat(reader.get(order.page()).text()).contains(closes("Asia/Omsk"));
  }

  @Test
  void a_buyer_reads_by_the_clock_of_his_order_until_he_chooses() {
    var told = new Quarrel(http(), "Asia/Omsk");
    reader.as("buyer", told.buyer).keep("browser_zone", MOSCOW);
    assertThat(reader.get(told.page()).text()).contains("All times: Omsk Standard Time");
    choose("Europe/Berlin");
    assertThat(reader.get(told.page()).text()).contains("All times: Central European");
  }

  @Test
  void the_reader_of_a_signed_link_chooses_too() {
    var id = OrderId.parse(order.id).orElseThrow();
    var opens = new Opens(id, new Actor(Role.BUYER, order.buyer));
    reader.get("/l/" + TestService.bean(SignedLinks.class).token(opens));
    choose(MOSCOW);
    assertThat(reader.get(order.page()).text()).contains(closes(MOSCOW));
  }

  @Test
  void the_language_is_chosen_on_the_same_page() {
    var before = reader.get("/settings");
    var fields = new HashMap<>(form(before, MOSCOW));
    fields.put("language", "ru");
    assertThat(reader.post(before, "/settings", fields).html()).contains("Сохранено", "МСК");
    assertThat(reader.get("/help").html()).contains("<html lang=\"ru\">");
  }

  private void choose(String zone) {
    var before = reader.get("/settings");
    var after = reader.post(before, "/settings", form(before, zone));
    assertThat(after.status()).as(after.text()).isEqualTo(200);
  }

  private static Map<String, String> form(PlainBrowser.Page page, String zone) {
    var fields = new HashMap<>(page.hidden("/settings"));
    fields.put("zone", zone);
    return fields;
  }

  /** When the order closes by itself, by the clock of that zone. */
  private String closes(String zone) {
    var due = Instant.parse(order.see().path("deadlines").path(0).path("at").asString());
    return Words.to(new Reader(Language.EN, ZoneId.of(zone))).near(due).replace('\u00A0', ' ');
  }
}
