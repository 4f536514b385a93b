package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Proof;
import dev.recourse.core.order.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each mail once, to whom it concerns, in his language. */
class MailsTest {
  private static final World world = new World();

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void itIsDay() {
    world.advanceTo("12:00");
  }

  @Test
  void an_unpaid_order_is_told_of_three_days_and_one_day_before_it_closes_and_when_it_does() {
    var id = world.placed();
    world.advance("P17D");
    assertThat(kinds(id, "b@example.org")).containsExactly("order_placed", "payment_expires");
    world.advance("P2D");
    assertThat(kinds(id, "b@example.org")).hasSize(3);
    world.advance("P1D");
    assertThat(kinds(id, "b@example.org"))
        .containsExactly("order_placed", "payment_expires", "payment_expires", "closed_unpaid");
    assertThat(kinds(id, "s-1")).containsExactly("closed_unpaid");
    assertThat(mails(id).get(1).subject()).contains("3 days");
    assertThat(mails(id).get(2).subject()).contains("1 day");
  }

  @Test
  void an_agreed_cancellation_is_told_from_the_payment_to_the_money() {
    var id = world.cancelled("card_ok");
    assertThat(kinds(id, "b@example.org"))
        .containsExactly(
            "order_placed",
            "payment_received",
            "payment_checked",
            "request_sent",
            "request_accepted",
            "refund_on_its_way",
            "refund_arrived");
    assertThat(kinds(id, "s-1"))
        .containsExactly("payment_checked", "request_received", "request_accepted");
    assertThat(mails(id)).allSatisfy(mail -> assertThat(mail.text()).doesNotContain("{", "}"));
    assertThat(mails(id))
        .allSatisfy(mail ->
            assertThat(mail.html())
                .contains(mail.subject(), "lang=\"" + mail.language() + "\"")
                .containsPattern("href=\"http://localhost/l/[^\"]+\""));
    assertThat(mails(id).getLast().text()).contains("48.90").contains("Visa");
  }

  @Test
  void each_reads_his_own_language() {
    var id = world.cancelled("card_ok");
    for (var mail : mails(id)) {
      var cyrillic = mail.subject().matches(".*[а-яё].*");
      assertThat(cyrillic).isEqualTo(mail.to().equals("s-1"));
      assertThat(mail.language()).isEqualTo(cyrillic ? "ru" : "en");
    }
  }

  @Test
  void a_claim_and_the_silence_after_it_are_told() {
    var id = world.paid("card_ok");
    world.advance("PT24H");
    var asks = new Command.RequestCancellation(1, Reason.CHANGED_MIND, true, "slow", Lines.ALL);
    world.does(id, World.BUYER, asks);
    var claim = new Command.Ship(1, Proof.NOTHING, Optional.empty(), "sent", Lines.ALL);
    world.does(id, World.SELLER, claim);
    world.advance("PT72H");
    assertThat(kinds(id, "b@example.org"))
        .containsSubsequence("request_sent", "dispute_opened", "claim_made", "not_proved");
    assertThat(kinds(id, "s-1")).contains("request_received", "dispute_opened");
  }

  @Test
  void a_seller_is_reminded_before_his_silence_counts() {
    var id = world.paid("card_ok");
    world.advance("PT24H");
    var asks = new Command.RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL);
    world.does(id, World.BUYER, asks);
    world.advance("P14D");
    assertThat(kinds(id, "s-1"))
        .containsExactly(
            "payment_checked",
            "request_received",
            "answer_soon",
            "answer_soon",
            "answer_soon",
            "closed_by_silence");
    assertThat(kinds(id, "b@example.org")).contains("closed_by_silence").doesNotContain("closed");
  }

  private static List<String> kinds(OrderId id, String to) {
    return world.mails(id, to).stream().map(SandboxMailbox.Kept::kind).toList();
  }

  private static List<SandboxMailbox.Kept> mails(OrderId id) {
    return world.mails(id, "");
  }
}
