package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Role;
import dev.recourse.reads.Papers;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;

/** Who reads a mail, in which language and by which clock. */
final class Readers {
  private Readers() {}

  static Person person(Papers papers, Role role) {
    return role == Role.SELLER ? papers.parties().seller() : papers.parties().buyer();
  }

  static Reader of(Papers papers, Role role) {
    var person = person(papers, role);
    var language = Language.ofLocale(person.locale().orElse(null));
    var zone = person.timeZone().flatMap(Readers::zone).orElse(ZoneOffset.UTC);
    return new Reader(language, zone);
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
