package dev.recourse.story;

import module java.base;

/** {@code ./recourse story [url] [--en|--ru]}: plays the stories and prints what happens. */
public final class Story {
  static final List<Tale> TALES = List.of(new LongTale(), new ShortTale(), new DividedTale());

  private Story() {}

  static void main(String[] args) throws IOException {
    var words = List.of(args);
    var language = words.contains("--ru") ? Language.RU : Language.EN;
    var rest = words.stream().filter(word -> !Set.of("--ru", "--en").contains(word)).toList();
    if (rest.size() > 1 || rest.stream().anyMatch(word -> !word.startsWith("http"))) {
      System.err.println("Usage: ./recourse story [http://host:port] [--en|--ru]");
      System.exit(2);
    }
    System.exit(told(rest, new Timeline(utf8(System.out), language)) ? 0 : 1);
  }

  private static boolean told(List<String> address, Timeline timeline) throws IOException {
    try {
      if (!address.isEmpty()) playAt(URI.create(address.getFirst()), timeline);
      else playAlone(timeline);
      return true;
    } catch (Unexpected stopped) {
      System.out.flush();
      utf8(System.err).println("\n" + stopped.getMessage());
      return false;
    }
  }

  private static void playAlone(Timeline timeline) throws IOException {
    var language = timeline.language();
    timeline.plain(language.of("Starting a service for the stories ...", "Запускаю сервис ..."));
    try (var service = TemporaryService.start()) {
      playAt(service.address(), timeline);
    }
  }

  private static void playAt(URI service, Timeline timeline) {
    var language = timeline.language();
    timeline.plain(
        language.of(
            "In virtual time: the sandbox's clock moves only when it is told to. [on] (grey) button",
            "В виртуальном времени: часы песочницы идут только по команде. [есть] (серая) кнопка"));
    var wire = new Wire(service, language);
    for (var tale : TALES) tale.play(new Stage(wire, timeline));
    timeline.plain("");
    timeline.plain(language.of("All three went as told.", "Все три прошли как рассказано."));
  }

  private static PrintStream utf8(PrintStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
