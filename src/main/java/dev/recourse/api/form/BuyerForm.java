package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Label;
import dev.recourse.core.order.Parties.Person;
import jakarta.validation.constraints.Size;

/** Who buys, as far as the shop tells it: in his language and by his clock we write to him. */
public record BuyerForm(
    @Size(min = 1, max = 200) String id,
    Optional<@Label @Size(min = 1, max = 200) String> name,
    Optional<@Size(min = 3, max = 254) String> email,
    Optional<@Size(min = 2, max = 35) String> locale,
    Optional<@Size(min = 1, max = 64) String> timeZone)
    implements Checked {
  @Override
  public Stream<Fault> faults() {
    return Stream.concat(
        Known.person(email, locale),
        Checked.when(
            timeZone.filter(zone -> !Known.isTimeZone(zone)).isPresent(),
            "time_zone",
            "not_a_time_zone"));
  }

  Person person() {
    return new Person(id, name, email, locale, timeZone);
  }
}
