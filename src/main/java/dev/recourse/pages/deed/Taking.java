package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.pages.deed.Blank.Kind;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what people filled in, in the terms of the contract: then everything is judged as if it had
 * come that way. What is left empty was not said.
 */
final class Taking {
  private static final Pattern SUM = Pattern.compile("[0-9]{1,15}(?:[.,][0-9]{1,4})?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");
  private static final Pattern PIECES = Pattern.compile("pieces-([1-9][0-9]{0,2})");

  private final MultiValueMap<String, String> said;
  private final Currency currency;
  private final ObjectNode body = JsonNodeFactory.instance.objectNode();

  private Taking(MultiValueMap<String, String> said, Currency currency) {
    this.said = said;
    this.currency = currency;
  }

  static ObjectNode of(Deed deed, MultiValueMap<String, String> said, Currency currency) {
    var taking = new Taking(said, currency);
    deed.blanks().forEach(taking::take);
    return taking.body;
  }

  private void take(Blank blank) {
    switch (blank.kind()) {
      case LINE, CODE, WORDS, ONE_OF, DAY -> given(blank).ifPresent(it -> put(blank, it));
      case CARRIED -> given(blank).ifPresent(it -> carried(blank, it));
      case ANY_OF -> several(blank.name(), said.getOrDefault(blank.name(), List.of()));
      case FILES -> several("evidence", said.getOrDefault("evidence", List.of()));
      case SUM -> given(blank).ifPresent(it -> body.put(blank.name(), minor(blank, it)));
      case WHOLE_NUMBER -> given(blank).ifPresent(it -> body.put(blank.name(), whole(blank, it)));
      case YES_OR_NO -> given(blank).ifPresent(it -> body.put(blank.name(), it.equals("true")));
      case DAYS -> given(blank).ifPresent(it -> put(blank, "P" + whole(blank, it) + "D"));
      case PIECES -> pieces(blank);
    }
  }

  private Optional<String> given(Blank blank) {
    return Optional.ofNullable(said.getFirst(blank.name()))
        .map(it -> blank.kind() == Kind.WORDS ? it.replace("\r\n", "\n") : it.strip())
        .filter(it -> !it.isBlank());
  }

  private void put(Blank blank, String words) {
    body.put(blank.name(), words);
  }

  /** A sum that was shown is carried in minor units, so that none is read twice. */
  private void carried(Blank blank, String words) {
    if (NUMBER.matcher(words).matches()) body.put(blank.name(), Long.parseLong(words));
    else put(blank, words);
  }

  private void several(String name, List<String> all) {
    var list = new LinkedHashSet<>(all);
    list.removeIf(String::isBlank);
    if (list.isEmpty()) return;
    var array = body.putArray(name);
    list.forEach(array::add);
  }

  private long minor(Blank blank, String words) {
    var plain = words.replaceAll("[\\s\\u00A0\\u202F]", "");
    if (!SUM.matcher(plain).matches()) throw BadBody.of(blank.name(), "not_a_sum");
    try {
      return new BigDecimal(plain.replace(',', '.'))
          .movePointRight(currency.getDefaultFractionDigits())
          .longValueExact();
    } catch (ArithmeticException tooFine) {
      throw BadBody.of(blank.name(), "not_a_sum");
    }
  }

  private static long whole(Blank blank, String words) {
    if (!NUMBER.matcher(words).matches()) throw BadBody.of(blank.name(), "not_a_number");
    return Long.parseLong(words);
  }

  /** Without a count for any line it is all of the part. */
  private void pieces(Blank blank) {
    var counts = new TreeMap<Integer, Long>();
    said.forEach((name, values) -> {
      var line = PIECES.matcher(name);
      if (line.matches()) {
        var count = whole(blank, values.getFirst().strip());
        if (count != 0) counts.put(Integer.valueOf(line.group(1)), count);
      }
    });
    if (counts.isEmpty() && said.keySet().stream().noneMatch(PIECES.asMatchPredicate())) return;
    if (counts.isEmpty()) throw BadBody.of(blank.name(), "nothing_chosen");
    var lines = body.putArray(blank.name());
    counts.forEach((line, count) -> lines.addObject().put("line", line).put("quantity", count));
  }
}
