package dev.recourse.words;

import module java.base;

/** All sentences of a language, read once from its bundle and parsed when first said. */
final class Catalogue {
  private static final Map<Language, Catalogue> ALL = all();

  private final Language language;
  private final Map<String, String> texts;
  private final ConcurrentMap<String, Sentence> sentences = new ConcurrentHashMap<>();

  private Catalogue(Language language) {
    this.language = language;
    this.texts = read(language);
  }

  static Catalogue of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  Set<String> keys() {
    return texts.keySet();
  }

  Optional<Sentence> find(String key) {
    var text = texts.get(key);
    return text == null
        ? Optional.empty()
        : Optional.of(sentences.computeIfAbsent(key, _ -> new Sentence(text, language)));
  }

  private static Map<Language, Catalogue> all() {
    var all = new EnumMap<Language, Catalogue>(Language.class);
    for (var language : Language.values()) all.put(language, new Catalogue(language));
    return all;
  }

  private static Map<String, String> read(Language language) {
    var bundle = new Properties();
    var name = language.tag() + ".properties";
    try (var stream = Catalogue.class.getResourceAsStream(name)) {
      bundle.load(
          new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bundle.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getProperty));
  }
}
