package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.core.parcel.TrackingNumber;
import dev.recourse.core.parcel.TrackingNumber.Reading;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Note;
import dev.recourse.pages.look.Tone;
import dev.recourse.words.Words;

/** What a number says of itself, in words, before any carrier is asked. */
final class NumberRead {
  /** Nobody gives out shorter ones: it is still being typed. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 100;

  private NumberRead() {}

  static Optional<Note> of(String typed, Words words) {
    var reading = TrackingNumber.read(typed);
    var length = reading.normalized().length();
    if (length < SHORTEST || length > LONGEST) return Optional.empty();
    return Optional.of(
        switch (reading.form()) {
          case VALID -> note(Tone.GOOD, Icon.CHECK, valid(reading, words));
          case WRONG_CHECK_DIGIT -> note(Tone.LATE, Icon.ALERT, wrong(reading, words));
          case UNKNOWN -> note(Tone.DONE, Icon.INFO, words.say("page.number.unknown"));
        });
  }

  private static Note note(Tone tone, Icon icon, String said) {
    return new Note(tone, icon, null, List.of(Line.of(said)));
  }

  private static String valid(Reading reading, Words words) {
    var country = reading.country().orElseThrow();
    var name = Locale.of("", country).getDisplayCountry(Locale.of(words.reader().language().tag()));
    return words.say("page.number.valid", Map.of("from", name, "carrier", Carriers.of(country)));
  }

  private static String wrong(Reading reading, Words words) {
    var digit = reading.expected();
    return words.say(
        "refusal.tracking_number_wrong",
        Map.of("digit", digit.isPresent() ? Optional.of(digit.getAsInt()) : Optional.empty()));
  }
}
