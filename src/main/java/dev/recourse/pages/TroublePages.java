package dev.recourse.pages;

import module java.base;

import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.RequestIds;
import dev.recourse.api.problem.Screen;
import dev.recourse.api.problem.Trouble;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.pages.visit.Visitors;
import dev.recourse.words.Problems;
import dev.recourse.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What went wrong, as a page: what it is, what to do, and a number to quote. */
@Component
public final class TroublePages implements Screen {
  private final Templates templates;
  private final Framing framing;
  private final Explaining explaining;
  private final InstantSource clock;

  TroublePages(Templates templates, Framing framing, Explaining explaining, InstantSource clock) {
    this.templates = templates;
    this.framing = framing;
    this.explaining = explaining;
    this.clock = clock;
  }

  private record Told(String title, String text, String cure) {}

  @Override
  public ResponseEntity<byte[]> page(Trouble trouble, HttpServletRequest request) {
    return page(trouble, Visitors.of(request, null), request);
  }

  ResponseEntity<byte[]> page(Trouble trouble, Visitor visitor, HttpServletRequest request) {
    var problem = explaining.problem(trouble, visitor.language());
    var told =
        trouble instanceof Trouble.Refused
            ? refused(problem.code(), problem.detail(), visitor.words())
            : told(problem.code(), visitor.words());
    return page(HttpStatus.valueOf(problem.status()), told, visitor, request);
  }

  /** Sent from a page that was open for too long, or from none of ours. */
  public ResponseEntity<byte[]> staleForm(HttpServletRequest request) {
    var visitor = Visitors.of(request, null);
    return page(HttpStatus.FORBIDDEN, told("stale_form", visitor.words()), visitor, request);
  }

  /** A caller of the API is told otherwise than a person; what only he can do has one text. */
  private static Told told(String code, Words words) {
    var key = "page.trouble." + code;
    if (!words.knows(key + ".title")) return refused(code, new Problems(words).cause(code), words);
    return new Told(words.say(key + ".title"), words.say(key + ".text"), words.say(key + ".cure"));
  }

  private static Told refused(String code, String sentence, Words words) {
    var problems = new Problems(words);
    return new Told(problems.title(code), sentence, problems.cure(code));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Told told, Visitor visitor, HttpServletRequest request) {
    var words = visitor.words();
    var title = words.say("page.error") + ": " + told.title();
    var sheet = Sheet.of(title, Width.STEP, words, clock.instant());
    var drawn = new HashMap<String, Object>();
    drawn.put("frame", framing.plain(here(visitor), sheet));
    drawn.put("words", words);
    drawn.put("title", told.title());
    drawn.put("detail", told.text());
    drawn.put("cure", told.cure());
    drawn.put("reference", RequestIds.idOf(request));
    return templates.page(status, "visit/trouble.jte", drawn);
  }

  /** An address that leads elsewhere is not repeated. */
  private static Visitor here(Visitor visitor) {
    var address = visitor.address();
    var ours = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    return visitor.at(ours ? address : "/");
  }
}
