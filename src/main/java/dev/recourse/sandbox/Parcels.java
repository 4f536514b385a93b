package dev.recourse.sandbox;

import module java.base;
import module java.sql;

import dev.recourse.core.parcel.Scan;
import dev.recourse.core.parcel.Tracking;

/** What the carrier will have seen, and when. */
final class Parcels {
  private static final String FORGET =
      "delete from sandbox.scans where carrier = :carrier and number = :number";

  private static final String KNOWN =
      """
      insert into sandbox.parcels (carrier, number) values (:carrier, :number)
      on conflict (carrier, number) do nothing
      """;

  private static final String SCAN =
      """
      insert into sandbox.scans
        (carrier, number, scan, status, at, country, city, postcode)
      values (:carrier, :number, :scan, :status, :at, :country,
        nullif(:city, ''), nullif(:postcode, ''))
      """;

  private static final String IS_KNOWN =
      "select 1 from sandbox.parcels where carrier = :carrier and number = :number";

  private static final String SEEN =
      """
      select status, at, country, city, postcode from sandbox.scans
      where carrier = :carrier and number = :number and at <= :now order by at, scan
      """;

  private final Books books;
  private final InstantSource clock;

  Parcels(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  record Parcel(String carrier, String number) {
    Map<String, ?> facts() {
      return Map.of("carrier", carrier, "number", number);
    }
  }

  void replace(Parcel parcel, List<Scan> scans) {
    books.together(b -> {
      b.write(FORGET, parcel.facts());
      b.write(KNOWN, parcel.facts());
      for (var i = 0; i < scans.size(); i++) b.write(SCAN, facts(parcel, i, scans.get(i)));
    });
  }

  /** Empty: it has never heard of the number. What is still to come it has not seen. */
  Optional<List<Scan>> find(Parcel parcel) {
    if (books.row(IS_KNOWN, (row, _) -> row.getInt(1), parcel.facts()).isEmpty())
      return Optional.empty();
    var facts = new HashMap<String, Object>(parcel.facts());
    facts.put("now", Books.at(clock.instant()));
    return Optional.of(books.rows(SEEN, Parcels::scan, facts));
  }

  private static Map<String, ?> facts(Parcel parcel, int number, Scan scan) {
    return Map.of(
        "carrier", parcel.carrier(),
        "number", parcel.number(),
        "scan", number,
        "status", Act.code(scan.status()),
        "at", Books.at(scan.at()),
        "country", scan.country(),
        "city", scan.city().orElse(""),
        "postcode", scan.postcode().orElse(""));
  }

  private static Scan scan(ResultSet row, int number) throws SQLException {
    return new Scan(
        Tracking.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Books.instant(row, "at"),
        row.getString("country"),
        Optional.ofNullable(row.getString("city")),
        Optional.ofNullable(row.getString("postcode")));
  }
}
