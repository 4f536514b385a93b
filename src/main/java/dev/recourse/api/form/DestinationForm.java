package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Label;
import dev.recourse.core.order.Parties.Destination;
import jakarta.validation.constraints.Size;

/** Where the goods go. The town and the postcode are what a carrier's scans are compared with. */
public record DestinationForm(
    @Size(min = 2, max = 2) String country,
    Optional<@Label @Size(min = 1, max = 200) String> city,
    Optional<@Size(min = 1, max = 20) String> postcode,
    Optional<@Label @Size(min = 1, max = 300) String> street,
    Optional<@Label @Size(min = 1, max = 200) String> name)
    implements Checked {
  @Override
  public Stream<Fault> faults() {
    return Checked.when(!Known.isCountry(country), "country", "not_a_country");
  }

  Destination place() {
    return new Destination(country, city, postcode, street, name);
  }
}
