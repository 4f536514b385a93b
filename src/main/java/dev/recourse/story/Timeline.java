package dev.recourse.story;

import module java.base;

/** Prints what happens, in lines that fit a screen. */
final class Timeline {
  private static final int WIDTH = 100;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PrintStream out;
  private final Language language;
  private Instant began = Instant.EPOCH;
  private Instant told = Instant.EPOCH;

  Timeline(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  Language language() {
    return language;
  }

  void title(String title) {
    out.println();
    out.println(title);
    out.println("=".repeat(title.length()));
  }

  void begins(Instant now) {
    began = now;
    told = Instant.EPOCH;
  }

  /** Says the moment, if it is another than before. */
  void at(Instant now) {
    if (now.equals(told)) return;
    told = now;
    var gone = Duration.between(began, now);
    out.println();
    out.printf(
        "%s %d, %02d:%02d   %s UTC%n",
        language.of("Day", "День"),
        gone.toDays(),
        gone.toHoursPart(),
        gone.toMinutesPart(),
        MOMENT.format(now));
  }

  void did(String who, String what) {
    wrapped("  %-9s ".formatted(who), what);
  }

  void detail(String name, String what) {
    wrapped("              %-12s ".formatted(name), what);
  }

  void plain(String line) {
    out.println(line);
  }

  private void wrapped(String head, String text) {
    var line = new StringBuilder(head);
    for (var word : text.strip().split("\\s+", -1)) {
      if (line.length() + word.length() > WIDTH && line.length() > head.length()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(head.length()));
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
