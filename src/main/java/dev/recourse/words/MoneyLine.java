package dev.recourse.words;

import module java.base;

import dev.recourse.core.order.Role;

/** Where the money is, in one short sentence for each place that has some. */
public record MoneyLine(
    Currency currency,
    long due,
    long held,
    long refunding,
    long refunded,
    long paidOut,
    long chargedBack) {

  /** To whom it is paid or given back it says "you". */
  public String text(Words words, Role reader) {
    var said =
        places().entrySet().stream()
            .filter(place -> place.getValue() > 0)
            .map(place -> say(words, reader, place.getKey(), place.getValue()))
            .collect(Collectors.joining(" "));
    return said.isEmpty() ? words.say("money.nothing_paid") : said;
  }

  private SequencedMap<String, Long> places() {
    var places = new LinkedHashMap<String, Long>();
    places.put("money.due", due);
    places.put("money.held", held);
    places.put("money.refunding", refunding);
    places.put("money.refunded", refunded);
    places.put("money.paid_out", paidOut);
    places.put("money.charged_back", chargedBack);
    return places;
  }

  private String say(Words words, Role reader, String key, long minor) {
    var keys = List.of(key + "." + Codes.of(reader), key);
    return words.sayFirst(keys, Map.of("sum", new Money(minor, currency)));
  }
}
