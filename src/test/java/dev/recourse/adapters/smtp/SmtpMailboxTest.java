package dev.recourse.adapters.smtp;

import module java.base;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.MailboxContract;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against a real server. */
class SmtpMailboxTest extends MailboxContract {
  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Mailbox mailbox =
      _ -> {
        throw new IllegalStateException();
      };

  @BeforeEach
  void connect() {
    var login = new SmtpMailbox.Login("", "");
    var server =
        new SmtpMailbox.Server(
            "127.0.0.1", SERVER.getSmtp().getPort(), login, SmtpMailbox.Tls.NONE);
    mailbox = new SmtpMailbox(server, "Recourse <orders@shop.example>", InstantSource.system());
  }

  @Override
  protected Mailbox mailbox() {
    return mailbox;
  }

  @Override
  protected List<Mailbox.Content> arrived(String address) {
    return Stream.of(SERVER.getReceivedMessagesForDomain(address))
        .map(SmtpMailboxTest::content)
        .toList();
  }

  private static Mailbox.Content content(MimeMessage message) {
    try {
      var parts = (Multipart) message.getContent();
      return new Mailbox.Content(
          message.getHeader("Content-Language")[0],
          message.getSubject(),
          text(parts, 0),
          text(parts, 1));
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String text(Multipart parts, int part) throws MessagingException, IOException {
    return parts.getBodyPart(part).getContent().toString().replace("\r\n", "\n").strip();
  }
}
