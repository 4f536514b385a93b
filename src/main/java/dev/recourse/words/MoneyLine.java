package dev.recourse.words;

import module java.base;

/** Where the money is, in one short sentence for each place that has some. */
public record MoneyLine(
    Currency currency,
    long due,
    long held,
    long refunding,
    long refunded,
    long paidOut,
    long chargedBack) {

  public String text(Words words) {
    var said =
        places().entrySet().stream()
            .filter(place -> place.getValue() > 0)
            .map(place -> say(words, place.getKey(), place.getValue()))
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

  private String say(Words words, String key, long minor) {
    return words.say(key, Map.of("sum", new Money(minor, currency)));
  }
}
