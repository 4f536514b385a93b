package dev.recourse.effects.port;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.effects.port.Mailbox.About;
import dev.recourse.effects.port.Mailbox.Content;
import dev.recourse.effects.port.Mailbox.Mail;
import dev.recourse.effects.port.Mailbox.To;
import org.junit.jupiter.api.Test;

/** What every mailbox keeps to. */
public abstract class MailboxContract {
  private static final OrderId ORDER = new OrderId(42);
  private static final Content RUSSIAN =
      new Content(
          "ru",
          "Заказ 7K3M-92QD: платёж проверен",
          "Платёж проверен.\n\nОткрыть заказ:\nhttps://shop.example/l/token",
          "<!doctype html><html lang=\"ru\"><p>Платёж проверен.</p></html>");

  protected abstract Mailbox mailbox();

  /** What has arrived for that address, oldest first; without line ends at its end. */
  protected abstract List<Content> arrived(String address);

  @Test
  void a_mail_arrives_as_it_was_written_as_text_and_as_html() {
    assertThat(mailbox().send(mail("one", "anna@example.org"))).isInstanceOf(Outcome.Done.class);
    assertThat(arrived("anna@example.org")).containsExactly(RUSSIAN);
  }

  @Test
  void the_same_key_is_the_same_mail() {
    mailbox().send(mail("twice", "ivan@example.org"));
    assertThat(mailbox().send(mail("twice", "ivan@example.org"))).isInstanceOf(Outcome.Done.class);
    assertThat(arrived("ivan@example.org")).hasSize(1);
  }

  @Test
  void another_key_is_another_mail() {
    mailbox().send(mail("first", "emma@example.org"));
    mailbox().send(mail("second", "emma@example.org"));
    assertThat(arrived("emma@example.org")).hasSize(2);
  }

  @Test
  void whoever_has_no_address_holds_nothing_up() {
    var mail = new Mail("none", new To("li", Optional.empty()), about(), RUSSIAN);
    assertThat(mailbox().send(mail)).isInstanceOf(Outcome.Done.class);
  }

  protected static Mail mail(String key, String address) {
    return new Mail(key, new To("somebody", Optional.of(address)), about(), RUSSIAN);
  }

  private static About about() {
    return new About(ORDER, "payment_checked");
  }
}
