package dev.recourse.api.page;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.OrderId;
import dev.recourse.reads.PaymentPages;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An address of ours for an attempt to pay: sends the buyer on as soon as the provider has said
 * where to. An attempt that is over and one that never was are the same 404.
 */
@RestController
@Hidden
class PayPage {
  private static final Set<String> SCHEMES = Set.of("https", "http");

  private final PaymentPages pages;

  PayPage(PaymentPages pages) {
    this.pages = pages;
  }

  @GetMapping("/pay/{order}/{payment}")
  ResponseEntity<byte[]> pay(
      @PathVariable String order, @PathVariable int payment, Language language) {
    var page =
        OrderId.parse(order)
            .flatMap(id -> pages.page(id, payment))
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return address(page).map(PayPage::onward).orElseGet(() -> waiting(language));
  }

  private static ResponseEntity<byte[]> onward(URI page) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
  }

  private static ResponseEntity<byte[]> waiting(Language language) {
    var words = Words.to(Reader.of(language));
    return new Page(language, words.say("pay.title"), Page.paragraph(words.say("pay.wait")))
        .answer();
  }

  /** The provider's word is not ours: only what a browser may be sent to. */
  private static Optional<URI> address(String page) {
    try {
      return Optional.of(new URI(page))
          .filter(uri -> SCHEMES.contains(String.valueOf(uri.getScheme())));
    } catch (URISyntaxException nowhere) {
      return Optional.empty();
    }
  }
}
