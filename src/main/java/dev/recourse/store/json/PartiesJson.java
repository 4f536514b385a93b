package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Destination;
import dev.recourse.core.order.Parties.Person;

/** The personal data of an order, with the names of the body it was placed with. */
public final class PartiesJson {
  private PartiesJson() {}

  public static String write(Parties parties) {
    return Out.text(out -> {
      out.object("buyer", buyer -> person(buyer, parties.buyer()));
      out.object("seller", seller -> person(seller, parties.seller()));
      parties.destination().ifPresent(to -> out.object("destination", o -> place(o, to)));
    });
  }

  /**
   * The parties of a row.
   *
   * @throws Unreadable if it lacks what it must have
   */
  public static Parties read(String text) {
    var in = In.document("parties", text);
    return new Parties(
        person(in.object("buyer")),
        person(in.object("seller")),
        in.objectIfAny("destination").map(PartiesJson::place));
  }

  private static void person(Out out, Person person) {
    out.text("id", person.id())
        .text("name", person.name())
        .text("email", person.email())
        .text("locale", person.locale())
        .text("time_zone", person.timeZone());
  }

  private static Person person(In in) {
    return new Person(
        in.text("id"),
        in.textIfAny("name"),
        in.textIfAny("email"),
        in.textIfAny("locale"),
        in.textIfAny("time_zone"));
  }

  private static void place(Out out, Destination to) {
    out.text("country", to.country())
        .text("city", to.city())
        .text("postcode", to.postcode())
        .text("street", to.street())
        .text("name", to.name());
  }

  private static Destination place(In in) {
    return new Destination(
        in.text("country"),
        in.textIfAny("city"),
        in.textIfAny("postcode"),
        in.textIfAny("street"),
        in.textIfAny("name"));
  }
}
