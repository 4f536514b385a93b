package dev.recourse.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Binder;
import dev.recourse.api.body.StrictJson;
import dev.recourse.api.form.DisputeForms.AnswerForm;
import dev.recourse.api.form.DisputeForms.DisputeForm;
import dev.recourse.api.form.MediatorForms.AskForm;
import dev.recourse.api.form.MediatorForms.DecisionForm;
import dev.recourse.api.form.PaymentForms.CaptureForm;
import dev.recourse.api.form.PaymentForms.PayForm;
import dev.recourse.api.form.RefundForms.OutcomeForm;
import dev.recourse.api.form.ShipmentForms.ProofForm;
import dev.recourse.api.form.ShipmentForms.ProofWantedForm;
import dev.recourse.api.form.ShipmentForms.ShipmentForm;
import dev.recourse.api.form.UnpaidForms.MessageForm;
import dev.recourse.api.form.UnpaidForms.OfferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadBodiesTest {
  private static final String ORDER =
      """
      {"reference": "r-1", "buyer": {"id": "b"}, "seller": {"id": "s"}, "currency": "EUR",
       "lines": [{"sku": "k", "title": "Kettle", "quantity": 1, "unit_price": 4890}]%s}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "\"text\"",
        "1",
        "{\"a\":1}}",
        "{} {}",
        "{'a': 1}",
        "{\"a\": NaN}",
        "\u0000",
        "{\"reason\": \"changed_mind\", \"reason\": \"other\", \"complaint\": false}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}"
      })
  void what_is_no_single_json_object_is_refused(String body) {
    assertThat(faults(body, CancellationForm.class)).hasSize(1);
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() {
    var body = new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
    assertThat(catchThrowableOfType(BadBody.class, () -> StrictJson.read(body)).faults())
        .extracting("key")
        .containsExactly("malformed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"complaint\": false}                                                     | reason",
        "{\"reason\": \"\", \"complaint\": false}                                   | reason",
        "{\"reason\": \"because\", \"complaint\": false}                            | reason",
        "{\"reason\": \"CHANGED_MIND\", \"complaint\": false}                       | reason",
        "{\"reason\": null, \"complaint\": false}                                   | reason",
        "{\"reason\": 1, \"complaint\": false}                                      | reason",
        "{\"reason\": \"out_of_stock\", \"complaint\": false}                       | reason",
        "{\"reason\": \"changed_mind\"}                                             | complaint",
        "{\"reason\": \"changed_mind\", \"complaint\": \"no\"}                      | complaint",
        "{\"reason\": \"changed_mind\", \"complaint\": 0}                           | complaint",
        "{\"reason\": \"other\", \"complaint\": false}                              | note",
        "{\"reason\": \"other\", \"complaint\": false, \"note\": \"  \"}            | note",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"note\": 5}           | note",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"note\": \"\\u0007\"} | note",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"note\": \"\\uD83D\"} | note",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"state\": \"x\"}      | state",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"lines\": \"all\"}    | lines",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"lines\": []}         | lines",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"lines\": [1]}        | lines[0]",
        "{\"reason\": \"changed_mind\", \"complaint\": true, \"lines\": [null]}     | lines[0]"
      })
  void a_cancellation_says_which_field_is_wrong(String body, String field) {
    assertThat(faults(body, CancellationForm.class)).extracting("field").containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"line\": 1}",
        "{\"quantity\": 1}",
        "{\"line\": 1, \"quantity\": 0}",
        "{\"line\": 1, \"quantity\": -1}",
        "{\"line\": \"1\", \"quantity\": 1}",
        "{\"line\": 1, \"quantity\": 1.5}",
        "{\"line\": 1, \"quantity\": 1.0}",
        "{\"line\": 1, \"quantity\": 1e2}",
        "{\"line\": 1, \"quantity\": 99999999999}",
        "{\"line\": 0, \"quantity\": 1}",
        "{\"line\": 1, \"quantity\": true}",
        "{\"line\": 1, \"quantity\": 1, \"part\": 1}"
      })
  void goods_are_named_by_whole_numbers_from_one_on(String line) {
    var body = "{\"reason\": \"changed_mind\", \"complaint\": false, \"lines\": [" + line + "]}";
    assertThat(faults(body, CancellationForm.class)).hasSize(1);
  }

  @Test
  void a_line_named_twice_is_refused() {
    var twice = "[{\"line\": 1, \"quantity\": 1}, {\"line\": 1, \"quantity\": 2}]";
    var body = "{\"reason\": \"changed_mind\", \"complaint\": false, \"lines\": " + twice + "}";
    assertThat(faults(body, CancellationForm.class)).extracting("key").containsExactly("duplicate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"shipping\": -1",
        ", \"discount\": -1",
        ", \"discount\": 4891",
        ", \"discount\": 4890",
        ", \"shipping\": \"7\"",
        ", \"shipping\": 1000000000000000",
        ", \"total\": 1",
        ", \"verified\": true",
        ", \"destination\": {\"country\": \"XX\"}",
        ", \"destination\": {\"country\": \"ru\"}",
        ", \"destination\": {}",
        ", \"destination\": {\"country\": \"RU\", \"planet\": \"Earth\"}",
        ", \"policy\": 1",
        ", \"policy\": \"\"",
        ", \"shipping\": 9223372036854775808",
        ", \"shipping\": 99999999999999999999999999999999999999999999999999"
      })
  void an_order_is_bounded(String more) {
    assertThat(faults(ORDER.formatted(more), OrderForm.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\": \"EUR\"   | \"currency\": \"eur\"      | currency",
        "\"currency\": \"EUR\"   | \"currency\": \"XXX\"      | currency",
        "\"currency\": \"EUR\"   | \"currency\": null         | currency",
        "{\"id\": \"b\"}         | {}                         | buyer.id",
        "{\"id\": \"b\"}         | {\"id\": \"\"}             | buyer.id",
        "{\"id\": \"b\"}         | {\"id\": \"a\\nb\"}        | buyer.id",
        "{\"id\": \"b\"}         | {\"id\":\"b\",\"email\":\"x\"}   | buyer.email",
        "{\"id\": \"b\"}         | {\"id\":\"b\",\"email\":\"a@b\\nBcc:c@d\"} | buyer.email",
        "{\"id\": \"b\"}         | {\"id\":\"b\",\"time_zone\":\"Mars/Olympus\"} | buyer.time_zone",
        "{\"id\": \"b\"}         | {\"id\":\"b\",\"locale\":\"!!\"} | buyer.locale",
        "{\"id\": \"s\"}         | {\"id\":\"s\",\"time_zone\":\"UTC\"} | seller.time_zone",
        "\"quantity\": 1         | \"quantity\": 1000001      | lines[0].quantity",
        "4890                    | -1                         | lines[0].unit_price",
        "4890                    | 0                          | lines",
        "\"quantity\": 1         | \"quantity\": 1000000000   | lines[0].quantity",
        "4890                    | 9e18                       | lines[0].unit_price"
      })
  void a_field_of_an_order_is_named_by_its_path(String there, String instead, String field) {
    var body = ORDER.formatted("").replace(there, instead);
    assertThat(faults(body, OrderForm.class)).extracting("field").containsExactly(field);
  }

  @Test
  void a_total_beyond_a_quadrillion_is_refused_whatever_it_is_made_of() {
    var body =
        ORDER
            .formatted(", \"discount\": 1")
            .replace("4890", "999999999999999")
            .replace("\"quantity\": 1", "\"quantity\": 1000000");
    assertThat(faults(body, OrderForm.class))
        .extracting("key")
        .containsExactly("total_out_of_range");
  }

  @Test
  void all_faults_of_a_body_are_told_at_once() {
    assertThat(faults("{\"surprise\": 1, \"lines\": 1}", CancellationForm.class))
        .extracting("field")
        .containsExactly("surprise", "reason", "complaint", "lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"discount\"}",
        "{\"kind\": \"discount\", \"amount\": 1, \"percent\": 1}",
        "{\"kind\": \"discount\", \"percent\": 0}",
        "{\"kind\": \"discount\", \"percent\": 100}",
        "{\"kind\": \"discount\", \"amount\": 0}",
        "{\"kind\": \"bonus\"}",
        "{\"kind\": \"bonus\", \"text\": \"gift\", \"amount\": 1}",
        "{\"kind\": \"discount\", \"percent\": 5, \"expires_in\": \"soon\"}",
        "{\"kind\": \"discount\", \"percent\": 5, \"expires_in\": \"PT0S\"}",
        "{\"kind\": \"discount\", \"percent\": 5, \"expires_in\": \"-P1D\"}",
        "{\"kind\": \"discount\", \"percent\": 5, \"expires_in\": \"P9999999999D\"}",
        "{\"kind\": \"advice\", \"text\": \"x\"}"
      })
  void an_offer_that_fits_no_kind_is_refused(String body) {
    assertThat(faults(body, OfferForm.class)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ground\": \"pressure_or_insult\", \"wish\": \"full_refund\", \"text\": \"x\"}",
        "{\"ground\": \"not_received\", \"wish\": \"none\", \"text\": \"x\"}",
        "{\"ground\": \"other\", \"wish\": \"full_refund\", \"amount\": 1, \"text\": \"x\"}",
        "{\"ground\": \"other\", \"wish\": \"partial_refund\", \"text\": \"x\"}",
        "{\"ground\": \"other\", \"wish\": \"partial_refund\", \"amount\": 0, \"text\": \"x\"}",
        "{\"ground\": \"other\", \"wish\": \"none\", \"text\": \"\"}",
        "{\"ground\": \"other\", \"wish\": \"none\"}",
        "{\"ground\": \"other\", \"wish\": \"none\", \"text\": \"x\", \"evidence\": [\"a\", \"a\"]}",
        "{\"ground\": \"other\", \"wish\": \"none\", \"text\": \"x\", \"evidence\": [1]}"
      })
  void a_dispute_whose_ground_wish_and_amount_do_not_fit_is_refused(String body) {
    assertThat(faults(body, DisputeForm.class)).hasSize(1);
  }

  @Test
  void every_other_form_has_its_bounds() {
    assertThat(faults("{}", AnswerForm.class)).hasSize(1);
    assertThat(faults("{\"amount\": -1}", AnswerForm.class)).hasSize(1);
    assertThat(faults("{}", ProofForm.class)).hasSize(1);
    assertThat(faults("{\"carrier\": \"dhl\"}", ProofForm.class)).hasSize(1);
    assertThat(faults("{\"wants\": []}", ProofWantedForm.class)).hasSize(1);
    assertThat(faults("{\"wants\": [\"video\"]}", ProofWantedForm.class)).hasSize(1);
    assertThat(faults("{\"shipped_at\": \"yesterday\"}", ShipmentForm.class)).hasSize(1);
    assertThat(faults("{\"tracking_number\": \"\"}", ShipmentForm.class)).hasSize(1);
    assertThat(faults("{\"reason\": \"changed_mind\"}", SellerCancellationForm.class)).hasSize(1);
    assertThat(faults("{\"method\": {\"kind\": \"card\"}}", PayForm.class)).hasSize(1);
    assertThat(faults("{\"provider_reference\": \"p\", \"amount\": 0}", CaptureForm.class))
        .hasSize(1);
    assertThat(faults("{\"outcome\": \"pending\"}", OutcomeForm.class)).hasSize(1);
    assertThat(
            faults(
                "{\"outcome\": \"requires_action\", \"action_url\": \"javascript:x\"}",
                OutcomeForm.class))
        .hasSize(1);
    assertThat(
            faults(
                "{\"party\": \"carrier\", \"text\": \"x\", \"answer_in\": \"P1D\"}", AskForm.class))
        .hasSize(1);
    assertThat(
            faults(
                "{\"outcome\": \"no_refund\", \"fault\": \"undecided\", \"reasons\": \"x\"}",
                DecisionForm.class))
        .hasSize(1);
    assertThat(faults("{\"a\": 1}", Nothing.class))
        .extracting("key")
        .containsExactly("unknown_field");
  }

  @Test
  void a_message_has_five_thousand_characters_of_any_script() {
    var emoji = "🛒".repeat(5_000);
    assertThat(bound("{\"text\": \"" + emoji + "\"}", MessageForm.class).text()).isEqualTo(emoji);
    assertThat(bound("{\"text\": \"שלום <b>x</b>\\nنص\"}", MessageForm.class).text())
        .contains("<b>");
    assertThat(faults("{\"text\": \"" + emoji + "x\"}", MessageForm.class)).hasSize(1);
    assertThat(faults("{\"text\": \" \\n \"}", MessageForm.class)).hasSize(1);
  }

  @Test
  void no_body_is_an_empty_object_and_null_is_not_there() {
    assertThatCode(() -> bound("", Nothing.class)).doesNotThrowAnyException();
    assertThat(bound("{\"note\": null}", NoteForm.class).note()).isEmpty();
  }

  @Test
  void the_number_of_a_card_goes_no_further() {
    var said = "{\"text\": \"my card is 4242 4242 4242 4242, thanks\"}";
    assertThat(bound(said, MessageForm.class).text())
        .isEqualTo("my card is ···· ···· ···· 4242, thanks");
    var parcel = bound("{\"tracking_number\": \"4242424242424242\"}", ShipmentForm.class);
    assertThat(parcel.trackingNumber()).contains("4242424242424242");
  }

  @Test
  void what_says_the_same_is_the_same_body() {
    var one =
        StrictJson.canonical(
            StrictJson.read("{\"a\":1,\"b\":{\"d\":2,\"c\":3}}".getBytes(StandardCharsets.UTF_8)));
    var two =
        StrictJson.canonical(
            StrictJson.read(
                " {\"b\": {\"c\": 3, \"d\": 2}, \"a\": 1} ".getBytes(StandardCharsets.UTF_8)));
    assertThat(one).isEqualTo(two);
  }

  private static List<dev.recourse.api.body.Fault> faults(
      String body, Class<? extends Record> form) {
    return catchThrowableOfType(BadBody.class, () -> bound(body, form)).faults();
  }

  private static <R extends Record> R bound(String body, Class<R> form) {
    return Binder.bind(StrictJson.read(body.getBytes(StandardCharsets.UTF_8)), form);
  }
}
