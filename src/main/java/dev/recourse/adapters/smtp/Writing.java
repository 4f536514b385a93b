package dev.recourse.adapters.smtp;

import module java.base;

import dev.recourse.effects.port.Mailbox.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Makes of a mail a message: its text first, its HTML after it, as the standard has it. */
final class Writing {
  private static final String CHARSET = "UTF-8";

  private final Session session;
  private final String from;

  Writing(Session session, String from) {
    this.session = session;
    this.from = from;
  }

  MimeMessage write(Mail mail, String address, Instant at) throws MessagingException {
    var content = mail.content();
    var sender = new InternetAddress(from, true);
    var message = new Numbered(session, id(mail.key(), sender));
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSubject(content.subject(), CHARSET);
    message.setSentDate(Date.from(at));
    message.setHeader("Content-Language", content.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative", part(content.text(), "plain"), part(content.html(), "html")));
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, CHARSET, kind);
    return part;
  }

  /** The key itself stays with us: it names an order. */
  private static String id(String key, InternetAddress sender) {
    var address = sender.getAddress();
    var name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return "<" + name + address.substring(address.lastIndexOf('@')) + ">";
  }

  /** With an id of ours, where another one would be made up each time. */
  private static final class Numbered extends MimeMessage {
    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
