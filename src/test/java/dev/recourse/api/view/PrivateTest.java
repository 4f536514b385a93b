package dev.recourse.api.view;

import static dev.recourse.api.view.Life.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command.AcceptCancellation;
import dev.recourse.core.order.Command.ReportRefund;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.order.Command.RequestCancellation;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Refund.Failure;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What must not be read is looked for in all that is answered. */
class PrivateTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> SECRETS =
      List.of("canary@b", "canary@s", "Canary Buyer", "Canary Visa", "canary-bank", "too_old");

  /** A refund that failed once, was tried again, and needs something of the buyer. */
  private static Life refunded() {
    return verified()
        .does(BUYER, new RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL))
        .does(SELLER, new AcceptCancellation(1, ""))
        .does(BANK, report(Report.SUBMITTED, new Details("canary-bank", Optional.empty(), "")))
        .does(
            BANK,
            report(Report.REQUIRES_ACTION, new Details("", Optional.empty(), "https://canary")));
  }

  private static ReportRefund report(Report report, Details details) {
    return new ReportRefund(1, 1, report, details);
  }

  private static String text(Life life, Actor reader) {
    return JSON.writeValueAsString(life.by(reader));
  }

  @Test
  void a_seller_sees_nothing_of_the_buyers_mail_bank_and_card() {
    var failed =
        refunded()
            .does(BANK, report(Report.FAILED, new Details("", Optional.of(Failure.TOO_OLD), "")));
    for (var life : List.of(refunded(), failed))
      assertThat(text(life, SELLER)).doesNotContain(SECRETS).doesNotContain("https://canary");
  }

  @Test
  void a_mediator_sees_no_names_and_no_door() {
    assertThat(text(refunded(), MEDIATOR)).doesNotContain(SECRETS).doesNotContain("Canary");
  }

  @Test
  void before_the_payment_the_seller_sees_country_and_town_alone() {
    assertThat(text(placed(), SELLER))
        .contains("Moscow")
        .doesNotContain("101000", "Canary S", "Canary R");
    assertThat(text(paid(), SELLER)).contains("101000", "Canary Street", "Canary R.");
  }

  @Test
  void the_buyer_sees_what_is_his() {
    var text = text(refunded(), BUYER);
    assertThat(text).contains("canary@b", "Canary Visa 4242", "canary-bank", "https://canary");
    assertThat(text).contains("Canary Street");
  }

  @Test
  void the_link_for_the_buyer_is_nobody_elses() {
    for (var reader : List.of(SELLER, MEDIATOR, OPERATOR, SHOP))
      assertThat(text(refunded(), reader)).doesNotContain("https://canary");
  }
}
