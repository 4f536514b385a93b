package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * Something the reader may do. Code is that of the action it stands for, so that a test finds it.
 */
public record Button(
    String code,
    String label,
    Rank rank,
    @Nullable Icon icon,
    String url,
    boolean posts,
    Map<String, String> fields) {

  /** How much it stands out. At most one main button a card. */
  public enum Rank {
    MAIN,
    SECOND,
    TEXT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A link to another page. */
  public static Button to(String code, String label, String url) {
    return new Button(code, label, Rank.SECOND, null, url, false, Map.of());
  }

  /** A form of its own that posts these hidden fields. */
  public static Button post(String code, String label, String url, Map<String, String> fields) {
    return new Button(code, label, Rank.SECOND, null, url, true, Map.copyOf(fields));
  }

  /** Submits the form it stands in. */
  public static Button submit(String code, String label) {
    return new Button(code, label, Rank.MAIN, null, "", false, Map.of());
  }

  public Button as(Rank other) {
    return new Button(code, label, other, icon, url, posts, fields);
  }

  public Button main() {
    return as(Rank.MAIN);
  }

  public Button with(Icon other) {
    return new Button(code, label, rank, other, url, posts, fields);
  }
}
