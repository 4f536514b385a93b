package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.FormErrors;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.When;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import dev.recourse.words.Zones;
import dev.recourse.words.Zones.Named;
import org.jspecify.annotations.Nullable;

/**
 * The form of a visitor's settings.
 *
 * @param now this moment, as it is told to him
 * @param none the choice of no zone
 * @param zones what can be chosen, the usual ones first
 */
public record Settings(
    Line now,
    Field language,
    String zone,
    String none,
    String hint,
    List<Zoned> zones,
    Link back,
    @Nullable FormErrors errors) {

  /** Zones under one heading. */
  public record Zoned(String heading, List<Field.Option> options) {}

  static Settings of(Visitor visitor, Instant now, String back, boolean unknown) {
    var words = visitor.words();
    var chosen = visitor.wants().chosen();
    var tongue = visitor.language();
    return new Settings(
        now(now, words),
        language(tongue, words),
        chosen.map(ZoneId::getId).orElse(""),
        words.say("settings.zone.none"),
        words.say("settings.zone.hint" + (visitor.is(Role.BUYER) ? ".buyer" : "")),
        List.of(
            zoned("settings.zone.common", Zones.common(tongue, now, chosen), words),
            zoned("settings.zone.rest", Zones.rest(tongue, now), words)),
        new Link(back, words.say("settings.back")),
        unknown ? errors(words) : null);
  }

  private static Line now(Instant now, Words words) {
    return Line.of(words.say("settings.now", Map.of("at", now)))
        .with(new When(now, words.moment(now)));
  }

  /** Each in its own words. */
  private static Field language(Language chosen, Words words) {
    var all =
        Stream.of(Language.values())
            .map(it -> new Field.Option(it.tag(), Words.to(Reader.of(it)).say("page.language")))
            .toList();
    return Field.select(Kept.LANGUAGE, words.say("settings.language"), chosen.tag(), all);
  }

  private static Zoned zoned(String heading, List<Named> zones, Words words) {
    var options = zones.stream().map(it -> new Field.Option(it.zone().getId(), it.name()));
    return new Zoned(words.say(heading), options.toList());
  }

  private static FormErrors errors(Words words) {
    return new FormErrors(
        List.of(new FormErrors.Wrong("zone", words.say("settings.zone.unknown"))));
  }
}
