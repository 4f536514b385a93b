package dev.recourse.pages.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PlainBrowser;
import dev.recourse.pages.PlainBrowser.Page;
import dev.recourse.pages.Quarrel;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases as mediators read, take and decide them. */
class CasesTest extends ServiceTest {
  private Quarrel quarrel;
  private String mediator;
  private PlainBrowser his;

  @BeforeEach
  void a_case_and_its_mediator() {
    quarrel = new Quarrel(http()).mediated();
    mediator = "m-" + quarrel.reference;
    his = client("en").as("mediator", mediator);
  }

  private static PlainBrowser client(String language) {
    return new PlainBrowser(TestService.at(), language);
  }

  @Test
  void a_mediator_sees_his_cases_and_those_that_nobody_has() {
    assertThat(his.get("/cases").text()).contains("No case needs a decision.");
    assertThat(his.get("/cases/untaken?sort=age").html()).contains(quarrel.at());
    var taken = his.press(his.get(quarrel.at()), quarrel.at() + "/take");
    assertThat(taken.path()).isEqualTo(quarrel.at());
    assertThat(taken.text()).contains("asks back 48.90 EUR", "offers to return 5.00 EUR");
    assertThat(his.get("/cases").html()).contains(quarrel.at());
    assertThat(his.get("/cases/untaken").html()).doesNotContain(quarrel.at());
    his.press(his.get(quarrel.at()), quarrel.at() + "/release");
    assertThat(his.get("/cases").html()).doesNotContain(quarrel.at());
  }

  @Test
  void a_second_mediator_cannot_open_a_case_that_is_taken() {
    var before = client("en").as("mediator", "other-" + mediator);
    var open = before.get(quarrel.at());
    assertThat(open.offers("take_dispute")).isTrue();
    his.press(his.get(quarrel.at()), quarrel.at() + "/take");
    var late = before.press(open, quarrel.at() + "/take");
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.text()).contains("another mediator took it");
    assertThat(before.get(quarrel.at()).status()).isEqualTo(404);
    assertThat(before.get("/cases/untaken").html()).doesNotContain(quarrel.at());
  }

  @Test
  void an_operator_reads_a_case_and_decides_nothing() {
    var operator = client("en").as("operator", "op-1");
    var page = operator.get(quarrel.at());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.offers("preview")).isFalse();
    assertThat(operator.post(page, quarrel.at() + "/preview", typed("10.00", "38.90")).status())
        .isEqualTo(403);
    assertThat(client("en").as("buyer", quarrel.buyer).get(quarrel.at()).status()).isEqualTo(403);
  }

  @Test
  void a_decision_moves_exactly_the_sums_that_were_previewed() {
    var preview = preview(typed("10.00", "38.90"));
    assertThat(preview.text())
        .contains("The buyer gets back 10.00 EUR", "The seller keeps 38.90 EUR")
        .contains("Refund that starts now 10.00 EUR", "so it is");
    assertThat(quarrel.see().at("/parts/0/dispute/state").asString()).isEqualTo("under_mediation");
    var sent = his.press(preview, quarrel.at() + "/decide");
    assertThat(sent.path()).isEqualTo("/cases");
    assertThat(sent.text()).contains("No case needs a decision.");
    assertThat(sent.html()).contains("Your decision was sent to both.");
    var decision = quarrel.see().at("/parts/0/dispute/decision");
    assertThat(decision.path("outcome").asString()).isEqualTo("partial_refund");
    assertThat(decision.at("/amount/amount").asLong()).isEqualTo(1000);
    assertThat(quarrel.see().path("refunds")).hasSize(1);
    assertThat(quarrel.see().at("/refunds/0/amount/amount").asLong()).isEqualTo(1000);
    assertThat(his.press(preview, quarrel.at() + "/decide").text()).contains("that counts");
    assertThat(quarrel.see().path("refunds")).hasSize(1);
  }

  @Test
  void both_sums_always_add_up() {
    assertThat(preview(typed("10.00", "0.00")).text())
        .contains("The buyer gets back 10.00 EUR", "The seller keeps 38.90 EUR");
    assertThat(preview(typed("48.90", "8.90")).text())
        .contains("The buyer gets back 40.00 EUR", "The seller keeps 8.90 EUR");
    assertThat(preview(typed("0", "48,90")).text())
        .contains("The buyer gets back 0.00 EUR", "The seller keeps 48.90 EUR");
    for (var wrong : List.of("10.001", "48.91", "-1", "much", "1e3")) {
      var again = preview(typed(wrong, "0.00"));
      assertThat(again.status()).as(wrong).isEqualTo(400);
      assertThat(again.html()).contains("field-to_buyer-error", "so it is");
    }
    var differ = preview(typed("10.00", "10.00"));
    assertThat(differ.text()).contains("Both sums together must make 48.90 EUR.");
  }

  @Test
  void who_changes_a_preview_finds_what_he_typed() {
    var back = his.press(preview(typed("10.00", "0.00")), quarrel.at());
    assertThat(back.html()).contains("value=\"10.00\"", "value=\"38.90\"", "so it is</textarea>");
    assertThat(back.hidden(quarrel.at() + "/preview")).containsEntry("shown", "1000");
  }

  @Test
  void of_a_case_that_changed_meanwhile_nothing_is_sent_and_nothing_is_lost() {
    var preview = preview(typed("10.00", "38.90"));
    var more = Map.of("amount", 900, "text", "a little more");
    Quarrel.done(quarrel.act("seller", quarrel.seller, "/parts/1/dispute/answer", more));
    var stale = his.press(preview, quarrel.at() + "/decide");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html()).contains("has changed meanwhile", "value=\"10.00\"", "so it is");
    assertThat(stale.text()).contains("offers to return 9.00 EUR");
    Quarrel.done(quarrel.act("buyer", quarrel.buyer, "/parts/1/dispute/withdraw", Map.of()));
    var gone = his.press(preview, quarrel.at() + "/decide");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.text()).contains("settled or withdrawn", "so it is");
    assertThat(quarrel.see().path("refunds")).isEmpty();
  }

  @Test
  void who_decided_first_reads_the_appeal_but_leaves_it_to_another() {
    his.press(preview(typed("10.00", "38.90")), quarrel.at() + "/decide");
    var words = Map.of("text", "look again");
    Quarrel.done(quarrel.act("buyer", quarrel.buyer, "/parts/1/dispute/appeal", words));
    var own = his.get(quarrel.at());
    assertThat(own.html()).contains("You decided this case the first time");
    assertThat(own.offers("preview")).isFalse();
    var other = client("ru").as("mediator", "other-" + mediator);
    var page = other.get(quarrel.at());
    assertThat(page.text()).contains("so it is", "10,00 EUR");
    assertThat(page.offers("preview")).isTrue();
  }

  @Test
  void reading_a_case_changes_nothing() {
    var version = quarrel.see().path("version").asInt();
    for (var path : List.of("", "/preview", "/decide", "/take", "/release"))
      his.get(quarrel.at() + path);
    assertThat(his.get(quarrel.page() + "/parts/1/decide_dispute").path()).isEqualTo(quarrel.at());
    assertThat(quarrel.see().path("version").asInt()).isEqualTo(version);
  }

  private Page preview(Map<String, String> typed) {
    var page = his.get(quarrel.at());
    var form = quarrel.at() + "/preview";
    var all = new HashMap<>(page.hidden(form));
    all.putAll(typed);
    return his.post(page, form, all);
  }

  private static Map<String, String> typed(String buyer, String seller) {
    return Map.of("to_buyer", buyer, "to_seller", seller, "fault", "seller", "reasons", "so it is");
  }
}
