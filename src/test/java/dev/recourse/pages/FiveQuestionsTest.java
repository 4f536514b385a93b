package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Generated;
import dev.recourse.testing.Sale;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/**
 * What happened, where is my money, what comes next, by when, what can I do: the buyer reads all
 * five on the answer card of his order, in every state and in both languages.
 */
class FiveQuestionsTest extends ServiceTest {
  private static final Map<String, ?> NOTHING = Map.of();

  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "en",
          List.of(
              "State",
              "What happened?",
              "Where is my money?",
              "What comes next?",
              "By when?",
              "What can I do?"),
          "ru",
          List.of(
              "Состояние",
              "Что случилось?",
              "Где мои деньги?",
              "Что дальше?",
              "До какого времени?",
              "Что я могу?"));

  /** A state, and how an order comes into it. */
  private record State(String name, Supplier<Sale> made) {}

  private static final List<State> STATES =
      List.of(
          new State("unpaid", FiveQuestionsTest::sale),
          new State("paying", () -> payment(sale(), "card_pending")),
          new State("payment refused", () -> payment(sale(), "card_declined")),
          new State("paid too little", FiveQuestionsTest::tooLittle),
          new State("being checked", () -> sale().paid()),
          new State("awaiting shipment", () -> sale().verified()),
          new State("not shipped in time", () -> sale().verified().advancedTo("ship_by")),
          new State("cancellation requested", FiveQuestionsTest::requested),
          new State("said to be shipped", () -> requested().claimed()),
          new State("proof asked for", () -> proof(requested().claimed())),
          new State("proof not given", () -> requested().claimed().advancedTo("shipment_proof")),
          new State("wrong number", () -> wrong(requested())),
          new State("marked as shipped", () -> sale().verified().claimed()),
          new State("shipped", () -> sale().verified().shipped()),
          new State("dispute open", FiveQuestionsTest::disputed),
          new State("dispute answered", FiveQuestionsTest::answered),
          new State("quick dispute", FiveQuestionsTest::quick),
          new State("mediator decides", () -> disputed().escalated()),
          new State("decided against me", FiveQuestionsTest::lost),
          new State("appealed", FiveQuestionsTest::appealed),
          new State("decided", () -> disputed().escalated().decidedBy("mediator-1")),
          new State("refund on its way", () -> refunded("card_refund_slow")),
          new State("refund refused", () -> refunded("card_refund_fails")),
          new State("bank asks for something", FiveQuestionsTest::asked),
          new State("refund late", () -> refunded("card_refund_fails").advancedTo("refund_window")),
          new State("refunded", () -> refunded("card_ok")),
          new State("closed unpaid", () -> sale().advancedTo("payment_window")),
          new State("cancelled unpaid", FiveQuestionsTest::cancelled),
          new State("completed", () -> sale().verified().shipped().received()),
          new State("two parts", () -> Sale.ofFive(http()).verified().split()));

  @Test
  void the_answer_card_alone_answers_the_buyer() throws IOException {
    var tables = new LinkedHashMap<String, StringBuilder>();
    for (var language : List.of("en", "ru")) tables.put(language, heads(language));
    for (var state : STATES) {
      var sale = state.made().get();
      tables.forEach((language, table) -> table.append(row(answers(language, state, sale))));
    }
    var text =
        """
        # The five questions

        Read by a test from the answer card of the buyer's order page and from nothing else. «{date}»
        stands for an absolute moment, «{left}» for how long still; in brackets is what stands beside
        a grey button.

        %s
        %s\
        """
            .formatted(tables.sequencedValues().toArray());
    Generated.isCurrent(Path.of("docs", "pages", "five-questions.md"), text);
  }

  @Test
  void what_the_bank_wants_is_one_press_away() {
    var sale = asked();
    var order = http().get(http().token("buyer", sale.buyer), "/v1/orders/" + sale.id).json();
    var link = order.at("/refunds/0/action_url").asString();
    var page = PageClient.as("buyer", sale.buyer).get(sale.page());
    assertThat(link).startsWith("https://");
    assertThat(page.html()).contains("<a href=\"" + link + "\"");
  }

  private static Sale sale() {
    return Sale.placed(http());
  }

  private static Sale requested() {
    return sale().verified().requested();
  }

  private static Sale disputed() {
    return sale().verified().shipped().disputed();
  }

  private static Sale payment(Sale sale, String method) {
    sale.buyer("/payments", Map.of("method", method));
    return sale.advanced("PT0S");
  }

  private static Sale proof(Sale sale) {
    sale.buyer("/parts/1/shipment/request-proof", Map.of("wants", List.of("photo")));
    return sale;
  }

  private static Sale wrong(Sale sale) {
    var number = Map.of("carrier", "china_post", "tracking_number", "RR123456780CN");
    sale.seller("/parts/1/shipment", number);
    return sale.advanced("PT0S");
  }

  private static Sale answered() {
    var sale = disputed();
    sale.seller("/parts/1/dispute/answer", Map.of("text", "Цвет как на фото", "amount", 1000));
    return sale;
  }

  private static Sale tooLittle() {
    var sale = payment(sale(), "card_pending");
    return said(sale, Map.of("type", "captured", "order", sale.id, "amount", 4000));
  }

  private static Sale asked() {
    var sale = refunded("card_refund_slow");
    return said(sale, Map.of("type", "refund_requires_action", "order", sale.id));
  }

  private static Sale said(Sale sale, Map<String, ?> event) {
    http().post(http().token("operator", "op-1"), "/v1/sandbox/provider/events", event);
    return sale.advanced("PT0S");
  }

  private static Sale quick() {
    var sale = wrong(requested());
    var body = Map.of("ground", "invalid_tracking", "wish", "full_refund", "text", "Не тот номер");
    sale.buyer("/parts/1/dispute", body);
    return sale;
  }

  private static Sale lost() {
    var sale = disputed().escalated();
    var body = Map.of("outcome", "no_refund", "fault", "none", "reasons", "Цвет как на фото");
    sale.act("mediator", "mediator-1", "/parts/1/dispute/decision", body);
    return sale;
  }

  private static Sale appealed() {
    var sale = lost();
    sale.buyer("/parts/1/dispute/appeal", Map.of("text", "Нет"));
    return sale;
  }

  private static Sale cancelled() {
    var sale = sale();
    sale.buyer("/cancel", NOTHING);
    return sale;
  }

  private static Sale refunded(String method) {
    var sale = payment(sale(), method);
    sale.seller("/parts/1/seller-cancellation", Map.of("reason", "out_of_stock"));
    return sale.advanced("PT0S");
  }

  private static StringBuilder heads(String language) {
    var heads = Objects.requireNonNull(QUESTIONS.get(language));
    return new StringBuilder(row(heads) + row(heads.stream().map(_ -> "---").toList()));
  }

  private static List<String> answers(String language, State state, Sale sale) {
    var page = PageClient.as("buyer", sale.buyer, language).get(sale.page());
    var card = AnswerCard.of(page.html());
    var as = state.name() + " in " + language;
    var runs = !sale.seen().at("/outlook/at").isNull();
    assertThat(card.five()).as(as).noneMatch(String::isBlank);
    assertThat(card.byWhen().contains(AnswerCard.DATE)).as(as + ": " + card).isEqualTo(runs);
    return Stream.concat(Stream.of(state.name()), card.five().stream()).toList();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
