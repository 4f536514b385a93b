package dev.recourse.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Destination;
import dev.recourse.core.order.Parties.Person;
import org.junit.jupiter.api.Test;

class PartiesJsonTest {
  private static final Golden GOLDEN = new Golden("parties");
  private static final Parties ALL =
      new Parties(
          new Person("b-1", has("Анна"), has("anna@example.org"), has("ru"), has("Europe/Moscow")),
          new Person("s-1", has("Boris"), has("b@example.org"), has("en"), Optional.empty()),
          Optional.of(new Destination("RU", has("Омск"), has("644000"), has("1"), has("Anna"))));
  private static final Parties LITTLE = new Parties(nobody("b-1"), nobody("s-1"), Optional.empty());

  @Test
  void parties_are_written_as_ever_and_read_back() throws IOException {
    GOLDEN.holds("all.json", PartiesJson.write(ALL));
    GOLDEN.holds("little.json", PartiesJson.write(LITTLE));
    assertThat(PartiesJson.read(GOLDEN.text("all.json"))).isEqualTo(ALL);
    assertThat(PartiesJson.read(GOLDEN.text("little.json"))).isEqualTo(LITTLE);
  }

  private static Optional<String> has(String text) {
    return Optional.of(text);
  }

  private static Person nobody(String id) {
    Optional<String> none = Optional.empty();
    return new Person(id, none, none, none, none);
  }
}
