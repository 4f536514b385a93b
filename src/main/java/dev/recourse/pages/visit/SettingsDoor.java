package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Width;
import dev.recourse.words.Words;
import dev.recourse.words.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In which language and by which clock a visitor is told. Only his browser keeps it. */
@Controller
class SettingsDoor {
  private static final String PAGE = "/settings";

  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  SettingsDoor(Templates templates, Framing framing, InstantSource clock) {
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping(PAGE)
  ResponseEntity<byte[]> settings(
      @RequestParam(defaultValue = "") String back, Visitor visitor, HttpServletRequest request) {
    var words = visitor.words();
    var said =
        Flash.heard(request).stream().map(key -> Banner.done(Line.of(words.say(key)))).toList();
    var settings = Settings.of(visitor, clock.instant(), known(back), false);
    return page(HttpStatus.OK, settings, visitor, said);
  }

  @PostMapping(PAGE)
  ResponseEntity<byte[]> choose(
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String zone,
      @RequestParam(defaultValue = "") String back,
      Visitor visitor,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var chosen = Zones.known(zone);
    if (chosen.isEmpty() && !zone.isEmpty()) {
      var settings = Settings.of(visitor, clock.instant(), known(back), true);
      return page(HttpStatus.BAD_REQUEST, settings, visitor, List.of());
    }
    var kept = new Kept(request);
    Kept.language(language).ifPresent(it -> kept.keep(it, answer));
    kept.keep(chosen, answer);
    Flash.say(request, "settings.kept");
    return Templates.onward(PAGE + "?back=" + known(back));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Settings settings, Visitor visitor, List<Banner> said) {
    var words = visitor.words();
    var title = title(settings, words);
    var sheet = Sheet.of(title, Width.STEP, words, clock.instant()).saying(said);
    return templates.page(
        status,
        "visit/settings.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "settings", settings));
  }

  private static String title(Settings settings, Words words) {
    var title = words.say("settings.title");
    return settings.errors() == null ? title : words.say("page.error") + ": " + title;
  }

  /** A page of ours that can be asked for; else the first one. */
  private static String known(String back) {
    return SignInDoor.local(back)
        .filter(it -> !it.equals(PAGE) && PageRoutes.of("GET", it).isPresent())
        .orElse("/");
  }
}
