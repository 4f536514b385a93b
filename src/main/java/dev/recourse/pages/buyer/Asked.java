package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.reads.Cursor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list asks for.
 *
 * @param most so many rows; what waits for the reader is always shown
 * @param from where an older piece of the list begins
 */
record Asked(String search, Shelf shelf, int most, Optional<Cursor> from) {
  static final String LIST = "orders";
  static final int STEP = 20;
  private static final int MOST = 200;

  static Asked of(MultiValueMap<String, String> said) {
    return new Asked(
        one(said, "q").strip(),
        Shelf.named(one(said, "tab")),
        most(one(said, "most")),
        Cursor.parse(LIST, 1, one(said, "from")));
  }

  private static String one(MultiValueMap<String, String> said, String name) {
    return Objects.requireNonNullElse(said.getFirst(name), "");
  }

  private static int most(String text) {
    return text.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(text), STEP, MOST) : STEP;
  }

  String under(Shelf other) {
    return address(other, STEP);
  }

  String more() {
    return address(shelf, most + STEP);
  }

  private String address(Shelf other, int rows) {
    var way = UriComponentsBuilder.fromPath("/orders");
    if (!search.isEmpty()) way.queryParam("q", "{q}");
    if (other != Shelf.ALL) way.queryParam("tab", other.code());
    if (rows > STEP) way.queryParam("most", rows);
    from.ifPresent(cursor -> way.queryParam("from", cursor.text(LIST)));
    return way.encode().buildAndExpand(Map.of("q", search)).toUriString();
  }

  boolean finds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
  }
}
