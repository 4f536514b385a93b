package dev.recourse.api.page;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this is, and where to look. */
@RestController
@Hidden
class HomePage {
  private final Installation installation;

  HomePage(Installation installation) {
    this.installation = installation;
  }

  @GetMapping("/")
  ResponseEntity<byte[]> home(Language language) {
    var words = Words.to(Reader.of(language));
    var body =
        Page.paragraph(words.say("home.what"))
            + "<h2>"
            + Page.text(words.say("home.look"))
            + "</h2>\n<dl>\n"
            + places().map(place -> place.entry(words)).collect(Collectors.joining())
            + "</dl>\n"
            + Page.paragraph(words.say("home.readme"));
    return new Page(language, words.say("home.title"), body).answer();
  }

  private Stream<Place> places() {
    var always =
        Stream.of(
            new Place("home.openapi", "GET", "/v1/openapi.json"),
            new Place("home.problems", "GET", "/problems"),
            new Place("home.health", "GET", "/actuator/health"),
            new Place("home.orders", "GET", "/v1/orders"));
    var sandbox =
        Stream.of(
            new Place("home.sandbox", "POST", "/v1/sandbox/tokens"),
            new Place("home.clock", "GET", "/v1/sandbox/clock"));
    return installation.sandbox() ? Stream.concat(always, sandbox) : always;
  }

  /** Where to look for something, and what is there. */
  private record Place(String key, String method, String path) {
    String entry(Words words) {
      var address = method.equals("GET") ? Page.link(path, path) : Page.text(path);
      return "<dt>"
          + Page.text(words.say(key))
          + "</dt><dd><code>"
          + method
          + " "
          + address
          + "</code></dd>\n";
    }
  }
}
