package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Label;
import dev.recourse.core.order.Parties.Person;
import jakarta.validation.constraints.Size;

/** Who sells, as far as the shop tells it. */
public record SellerForm(
    @Size(min = 1, max = 200) String id,
    Optional<@Label @Size(min = 1, max = 200) String> name,
    Optional<@Size(min = 3, max = 254) String> email,
    Optional<@Size(min = 2, max = 35) String> locale)
    implements Checked {
  @Override
  public Stream<Fault> faults() {
    return Known.person(email, locale);
  }

  Person person() {
    return new Person(id, name, email, locale, Optional.empty());
  }
}
