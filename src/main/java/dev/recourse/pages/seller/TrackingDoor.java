package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads a tracking number: for a form while it is typed, or as a page of its own. */
@Controller
class TrackingDoor {
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  TrackingDoor(Templates templates, Framing framing, InstantSource clock) {
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping("/tracking")
  ResponseEntity<byte[]> read(
      Visitor visitor,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(name = "tracking_number", defaultValue = "") String typed,
      @RequestHeader(name = "HX-Request", defaultValue = "") String within) {
    var words = visitor.words();
    var said = typed.isBlank() ? number : typed;
    var drawn = new HashMap<String, Object>();
    drawn.put("note", NumberRead.of(said, words).orElse(null));
    if (!within.isEmpty()) return templates.page("seller/reading.jte", drawn);
    var title = words.say("page.number");
    var sheet = Sheet.of(title, Width.STEP, words, clock.instant());
    drawn.put("frame", framing.frame(visitor, sheet));
    drawn.put("words", words);
    var field = Field.text("number", words.say("field.tracking_number"), said);
    drawn.put(
        "field",
        field
            .as(Field.Kind.CODE)
            .hint(words.say("field.tracking_number.hint"))
            .read(Carriers.READING));
    return templates.page("seller/number.jte", drawn);
  }
}
