package dev.recourse.story;

/** In which language a story is told; the service's own sentences come in it too. */
public enum Language {
  EN,
  RU;

  String code() {
    return this == RU ? "ru" : "en";
  }

  String of(String english, String russian) {
    return this == RU ? russian : english;
  }
}
