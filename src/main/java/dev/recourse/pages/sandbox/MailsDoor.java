package dev.recourse.pages.sandbox;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.effects.port.KeptMails;
import dev.recourse.effects.port.KeptMails.Kept;
import dev.recourse.effects.port.KeptMails.Letter;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.When;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mails that would have gone out, newest first. */
@Controller
public class MailsDoor {
  private static final int MOST = 100;

  private final ObjectProvider<KeptMails> mails;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  MailsDoor(
      ObjectProvider<KeptMails> mails, Templates templates, Framing framing, InstantSource clock) {
    this.mails = mails;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  /** One mail: who gets it, what it says, and where it is seen as its reader sees it. */
  public record Row(When when, String to, String order, Letter letter, String html) {}

  /** The list, and what it is cut by. */
  public record MailsPage(List<Row> rows, List<Field> filters) {}

  @GetMapping("/sandbox/mails")
  ResponseEntity<byte[]> mails(
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String to,
      Visitor visitor) {
    var kept = mails.getIfAvailable();
    if (kept == null) throw Stop.with(Code.NOT_FOUND);
    var words = visitor.words();
    var rows =
        kept.newest(order.strip(), to.strip(), MOST).stream().map(it -> row(it, words)).toList();
    var filters =
        List.of(
            Field.text("to", words.say("page.mails.to"), to),
            Field.text("order", words.say("page.mails.order"), order));
    var sheet = Sheet.of(words.say("page.mails.title"), Width.LIST, words, clock.instant());
    return templates.page(
        "sandbox/mails.jte",
        Map.of(
            "frame",
            framing.frame(visitor, sheet),
            "words",
            words,
            "page",
            new MailsPage(rows, filters)));
  }

  private static Row row(Kept mail, Words words) {
    return new Row(
        new When(mail.at(), words.brief(mail.at())),
        mail.to(),
        mail.order(),
        mail.letter(),
        "/sandbox/mails/" + mail.number() + ".html");
  }
}
