package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.Lapses;
import dev.recourse.pages.list.Shelf;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the money of a seller's orders is. */
@Controller
class MoneyDoor {
  private final Shelf shelf;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  MoneyDoor(Shelf shelf, Templates templates, Framing framing, InstantSource clock) {
    this.shelf = shelf;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping("/money")
  ResponseEntity<byte[]> money(Visitor visitor) {
    var words = visitor.words();
    var pile = shelf.pile(visitor.actor(), ToDoDoor.LOOKED_AT);
    var listed = Shelf.each(pile.orders(), seen -> List.of(shelf.listed(seen, visitor)));
    var money = MoneyOfSeller.of(listed.rows(), words);
    var sheet =
        Sheet.of(words.say("page.nav.money"), Width.PAGE, words, clock.instant())
            .under("money")
            .saying(Lapses.of(listed.broken(), pile.more(), words));
    return templates.page(
        "seller/money.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "money", money));
  }
}
