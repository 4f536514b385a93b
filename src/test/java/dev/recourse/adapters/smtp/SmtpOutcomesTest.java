package dev.recourse.adapters.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.effects.port.Mailbox.About;
import dev.recourse.effects.port.Mailbox.Content;
import dev.recourse.effects.port.Mailbox.Mail;
import dev.recourse.effects.port.Mailbox.To;
import dev.recourse.effects.port.Outcome;
import org.junit.jupiter.api.Test;

/** What a server that is not well makes of a mail. */
class SmtpOutcomesTest {
  @Test
  void a_refused_recipient_is_refused_for_good() throws IOException {
    assertThat(sent(Map.of("RCPT", "550 no such user"))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void words_that_are_refused_are_refused_for_good() throws IOException {
    assertThat(sent(Map.of(".", "554 not wanted"))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whoever_is_put_off_comes_again_later() throws IOException {
    assertThat(sent(Map.of("RCPT", "450 later")))
        .isEqualTo(new Outcome.NotSent<>(Optional.of(Duration.ofMinutes(1))));
  }

  @Test
  void a_server_that_is_not_there_got_nothing() throws IOException {
    assertThat(sent(free(), "anna@example.org")).isEqualTo(new Outcome.NotSent<>(Optional.empty()));
  }

  /** A port at which nobody listens any more. */
  private static int free() throws IOException {
    try (var closed = new ServerSocket(0)) {
      return closed.getLocalPort();
    }
  }

  @Test
  void a_line_cut_before_the_answer_leaves_it_unknown() throws IOException {
    assertThat(sent(Map.of(".", ""))).isEqualTo(new Outcome.Unknown<>());
  }

  @Test
  void what_is_no_address_gets_nothing() throws IOException {
    assertThat(sent(1, "anna@example.org\r\nRCPT TO:<x@example.org>"))
        .isInstanceOf(Outcome.Refused.class);
  }

  private static Outcome<Instant> sent(Map<String, String> answers) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var talk = Thread.ofVirtual().start(() -> talk(server, answers));
      var outcome = sent(server.getLocalPort(), "anna@example.org");
      talk.interrupt();
      return outcome;
    }
  }

  private static Outcome<Instant> sent(int port, String address) {
    var login = new SmtpMailbox.Login("", "");
    var server = new SmtpMailbox.Server("127.0.0.1", port, login, SmtpMailbox.Tls.NONE);
    var content = new Content("en", "Order", "text", "<p>text</p>");
    var about = new About(new OrderId(1), "closed");
    return new SmtpMailbox(server, "orders@shop.example", InstantSource.system())
        .send(new Mail("key", new To("anna", Optional.of(address)), about, content));
  }

  /** Answers each line by its first word; "" hangs up. */
  private static void talk(ServerSocket server, Map<String, String> answers) {
    try (var line = server.accept();
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII))) {
      var out = line.getOutputStream();
      say(out, "220 ready");
      var writing = false;
      for (var said = in.readLine(); said != null; said = in.readLine()) {
        if (writing && !said.equals(".")) continue;
        var word = said.split("[ :]", 2)[0];
        var answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 ok");
        if (answer.isEmpty()) return;
        writing = word.equals("DATA");
        say(out, answer);
      }
    } catch (IOException cut) {
      // the other side has heard enough
    }
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(US_ASCII));
    out.flush();
  }
}
