package dev.recourse.adapters.smtp;

import module java.base;

import dev.recourse.effects.port.Mailbox;
import dev.recourse.effects.port.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Gives mails to a server, each over a line of its own. SMTP knows no keys: what this run has given
 * away is remembered for a while, and the message id comes from the key, so that a mail sent again
 * after a cut is known as the same one.
 */
public final class SmtpMailbox implements Mailbox {
  private static final System.Logger LOG = System.getLogger(SmtpMailbox.class.getName());
  private static final String WAIT_MILLIS = "15000";
  private static final Duration LATER = Duration.ofMinutes(1);
  private static final int REMEMBERED = 1_000;
  private static final int FOR_NOW = 400;
  private static final int FOR_GOOD = 500;
  private static final int NO_CODE = 600;

  private final Server server;
  private final Session session;
  private final Writing writing;
  private final InstantSource clock;
  private final Map<String, Instant> given = new LinkedHashMap<>();

  /** How the line is enciphered. */
  public enum Tls {
    STARTTLS,
    TLS,
    NONE
  }

  /** Without a user nobody signs in. */
  public record Login(String user, String password) {
    /** Never the password: this ends up in logs. */
    @Override
    public String toString() {
      return user;
    }
  }

  public record Server(String host, int port, Login login, Tls tls) {}

  public SmtpMailbox(Server server, String from, InstantSource clock) {
    this.server = server;
    this.session = Session.getInstance(line(server));
    this.writing = new Writing(session, from);
    this.clock = clock;
  }

  @Override
  public synchronized Outcome<Instant> send(Mail mail) {
    var before = given.get(mail.key());
    if (before != null) return new Outcome.Done<>(before);
    var address = mail.to().address();
    if (address.isEmpty()) return new Outcome.Done<>(clock.instant());
    try {
      return given(mail, writing.write(mail, address.get(), clock.instant()));
    } catch (MessagingException unwritable) {
      return new Outcome.Refused<>("its address or its words make no mail");
    }
  }

  private Outcome<Instant> given(Mail mail, MimeMessage message) {
    try {
      var transport = session.getTransport("smtp");
      connect(transport);
      var outcome = given(mail, message, transport);
      hangUp(transport);
      return outcome;
    } catch (MessagingException unreachable) {
      return new Outcome.NotSent<>(Optional.empty());
    }
  }

  private void connect(Transport transport) throws MessagingException {
    var login = server.login();
    if (login.user().isEmpty()) transport.connect();
    else transport.connect(login.user(), login.password());
  }

  /** What the server made of the mail is known by now, however the line ends. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException cut) {
      LOG.log(System.Logger.Level.DEBUG, "the line to the mail server was cut", cut);
    }
  }

  /** From here on a silence may mean that it was taken. */
  private Outcome<Instant> given(Mail mail, MimeMessage message, Transport transport) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException fault) {
      return outcome(code(fault));
    }
    var now = clock.instant();
    given.put(mail.key(), now);
    if (given.size() > REMEMBERED) given.remove(given.keySet().iterator().next());
    return new Outcome.Done<>(now);
  }

  private static Outcome<Instant> outcome(int code) {
    if (code >= FOR_GOOD && code < NO_CODE)
      return new Outcome.Refused<>("the mail server said " + code);
    if (code >= FOR_NOW && code < FOR_GOOD) return new Outcome.NotSent<>(Optional.of(LATER));
    return new Outcome.Unknown<>();
  }

  /** What the server said, 0 if it said nothing. */
  private static int code(MessagingException fault) {
    for (Exception at = fault;
        at != null;
        at = at instanceof MessagingException said ? said.getNextException() : null) {
      var code =
          switch (at) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
          };
      if (code >= FOR_NOW) return code;
    }
    return 0;
  }

  private static Properties line(Server server) {
    var line = new Properties();
    line.setProperty("mail.smtp.host", server.host());
    line.setProperty("mail.smtp.port", Integer.toString(server.port()));
    line.setProperty("mail.smtp.auth", Boolean.toString(!server.login().user().isEmpty()));
    line.setProperty("mail.smtp.connectiontimeout", WAIT_MILLIS);
    line.setProperty("mail.smtp.timeout", WAIT_MILLIS);
    line.setProperty("mail.smtp.writetimeout", WAIT_MILLIS);
    line.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.tls()) {
      case STARTTLS -> {
        line.setProperty("mail.smtp.starttls.enable", "true");
        line.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> line.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> line.setProperty("mail.smtp.starttls.enable", "false");
    }
    return line;
  }
}
