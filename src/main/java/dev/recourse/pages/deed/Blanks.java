package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.api.view.PartView;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.look.Choice;
import dev.recourse.pages.look.Choices;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Stepper;
import dev.recourse.pages.look.UploadField;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.seller.Carriers;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The blanks of a form as they are drawn: with what was filled in, and what is wrong with it. */
public final class Blanks {
  private static final int LONG = 5_000;

  private final Place place;
  private final Glance glance;
  private final Words words;
  private final MultiValueMap<String, String> said;
  private final Wrongs wrongs;
  private final Named named;

  public Blanks(
      Place place, Glance glance, MultiValueMap<String, String> said, Optional<Problem> problem) {
    this.place = place;
    this.glance = glance;
    this.words = glance.words();
    this.said = said;
    this.wrongs = new Wrongs(problem, words);
    this.named = new Named(place, glance, said);
  }

  /** One of them, as the template that draws it wants it. */
  public sealed interface Drawn {
    record OfField(Field field) implements Drawn {}

    record OfChoices(Choices choices) implements Drawn {}

    record OfUpload(UploadField upload) implements Drawn {}

    record OfTicks(String legend, String name, List<Choice> ticks, @Nullable String error)
        implements Drawn {}

    record OfPieces(List<Stepper> steppers) implements Drawn {}
  }

  public List<Drawn> all() {
    return place.deed().blanks().stream().flatMap(blank -> drawn(blank).stream()).toList();
  }

  /** The one of that name, where the form has it. */
  public Optional<Drawn> one(String name) {
    return place.deed().blanks().stream()
        .filter(blank -> blank.name().equals(name))
        .flatMap(blank -> drawn(blank).stream())
        .findFirst();
  }

  /** What the sentences of the form may name. */
  Map<String, Object> facts() {
    return named.all();
  }

  /** Hidden: a number that makes it count once, files that are kept, what is only carried along. */
  Map<String, String> carried() {
    var all = new LinkedHashMap<String, String>();
    all.put("once", UUID.randomUUID().toString());
    for (var blank : place.deed().blanks())
      if (blank.kind() == Blank.Kind.CARRIED && said.getFirst(blank.name()) != null)
        all.put(blank.name(), Objects.requireNonNull(said.getFirst(blank.name())));
    return all;
  }

  /** Files that were kept although the form failed. */
  public List<String> kept() {
    return said.getOrDefault("evidence", List.of());
  }

  /** What is wrong with all of it. */
  Wrongs wrongs() {
    return wrongs;
  }

  private Optional<Drawn> drawn(Blank blank) {
    return switch (blank.kind()) {
      case LINE, CODE, SUM, WHOLE_NUMBER, DAYS, DAY, WORDS ->
          Optional.of(new Drawn.OfField(field(blank)));
      case ONE_OF -> Optional.of(new Drawn.OfChoices(choices(blank)));
      case YES_OR_NO -> Optional.of(new Drawn.OfChoices(yesOrNo(blank)));
      case ANY_OF -> Optional.of(ticks(blank));
      case FILES -> Optional.of(new Drawn.OfUpload(upload(blank)));
      case PIECES -> pieces().map(it -> it);
      case CARRIED -> Optional.empty();
    };
  }

  private Field field(Blank blank) {
    var name = say("field.", blank);
    var value = Objects.requireNonNullElse(said.getFirst(blank.name()), "");
    var field =
        blank.kind() == Blank.Kind.WORDS
            ? Field.area(blank.name(), name, value, LONG)
            : line(blank, name, value);
    var hint = "field." + blank.name() + ".hint";
    var hinted = words.knows(hint) ? field.hint(words.say(hint)) : field;
    var needed = blank.needed() ? hinted.needed() : hinted;
    return needed.failing(wrongs.of(blank));
  }

  /** A tracking number is read while it is typed; of carriers the usual ones are proposed. */
  private Field line(Blank blank, String name, String value) {
    var field = Field.text(blank.name(), name, value).as(kind(blank.kind()));
    if (blank.kind() == Blank.Kind.CODE) return field.read(Carriers.READING);
    return blank.name().equals("carrier") ? field.suggesting(Carriers.usual()) : field;
  }

  private static Field.Kind kind(Blank.Kind kind) {
    return switch (kind) {
      case CODE -> Field.Kind.CODE;
      case SUM -> Field.Kind.SUM;
      case WHOLE_NUMBER, DAYS -> Field.Kind.NUMBER;
      case DAY -> Field.Kind.DATE;
      case WORDS -> Field.Kind.AREA;
      case LINE, ONE_OF, ANY_OF, YES_OR_NO, FILES, PIECES, CARRIED -> Field.Kind.TEXT;
    };
  }

  /** The words for a blank: of this deed if it has its own. */
  private String say(String stem, Blank blank) {
    return words.sayFirst(
        List.of(stem + place.deed().code() + "." + blank.name(), stem + blank.name()), facts());
  }

  private Choices choices(Blank blank) {
    var chosen = chosen(blank);
    var choices =
        possible(blank).stream()
            .map(code -> choice(blank.codes().words(), code, code.equals(chosen)))
            .toList();
    return new Choices(blank.name(), say("field.", blank), true, false, choices, wrongs.of(blank));
  }

  /** What a machine sees already nobody has to look for. */
  private String chosen(Blank blank) {
    var seen = glance.verdict().filter("contradicted"::equals).map(_ -> "invalid_tracking");
    return Optional.ofNullable(said.getFirst(blank.name()))
        .or(() -> seen.filter(_ -> blank.name().equals("ground")))
        .orElse("");
  }

  private Choice choice(String kind, String code, boolean chosen) {
    var aside = "aside." + kind + "." + code;
    return new Choice(
        code,
        words.say(kind + "." + code),
        words.knows(aside) ? words.say(aside) : null,
        null,
        chosen);
  }

  /** Of the reasons a side's own, of the grounds the true ones. */
  private List<String> possible(Blank blank) {
    return new Possible(place, glance.reader()).of(blank);
  }

  private Choices yesOrNo(Blank blank) {
    var chosen = said.getFirst(blank.name());
    var choices =
        Stream.of("false", "true")
            .map(value -> {
              var key = "field." + blank.name() + "." + value;
              return new Choice(
                  value, words.say(key), null, words.say(key + ".means"), value.equals(chosen));
            })
            .toList();
    return new Choices(blank.name(), say("field.", blank), true, true, choices, wrongs.of(blank));
  }

  private Drawn ticks(Blank blank) {
    var chosen = said.getOrDefault(blank.name(), List.of());
    var ticks =
        blank.codes().codes().stream()
            .map(code -> choice(blank.codes().words(), code, chosen.contains(code)))
            .toList();
    return new Drawn.OfTicks(say("field.", blank), blank.name(), ticks, wrongs.of(blank));
  }

  private UploadField upload(Blank blank) {
    var kind = blank.codes().codes().getFirst();
    return Uploads.of(blank.field(), kind, wrongs.of(blank), words);
  }

  /** A single piece has nothing to choose. */
  private Optional<Drawn> pieces() {
    var lines = named.part().map(PartView::lines).orElse(List.of());
    var all = lines.stream().mapToInt(PartView.PieceView::quantity).sum();
    if (all < 2) return Optional.empty();
    return Optional.of(new Drawn.OfPieces(lines.stream().map(this::stepper).toList()));
  }

  private Stepper stepper(PartView.PieceView piece) {
    var name = "pieces-" + piece.line();
    var value = Objects.requireNonNullElse(said.getFirst(name), "");
    var count = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : piece.quantity();
    return new Stepper(
        name,
        glance.order().lines().get(piece.line() - 1).title(),
        null,
        count,
        0,
        piece.quantity(),
        words.say("field.pieces.of", Map.of("count", piece.quantity())),
        null);
  }
}
