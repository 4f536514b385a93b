package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.words.Language;
import dev.recourse.words.Preferences;
import dev.recourse.words.Zones;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * What a browser keeps of how its owner wants to be told, and what it says of itself. What is not
 * known there was never said.
 */
final class Kept {
  static final String LANGUAGE = "language";

  private static final String ZONE = "zone";

  /** Written by our script; read for those only who have chosen no zone. */
  private static final String BROWSER = "browser_zone";

  private static final Duration LONG = Duration.ofDays(365);

  private final HttpServletRequest request;

  Kept(HttpServletRequest request) {
    this.request = request;
  }

  Optional<Language> language() {
    return cookie(LANGUAGE).flatMap(Kept::language);
  }

  Preferences in(Language language) {
    return new Preferences(
        language, cookie(ZONE).flatMap(Zones::known), cookie(BROWSER).flatMap(Zones::known));
  }

  static Optional<Language> language(@Nullable String tag) {
    return Stream.of(Language.values()).filter(known -> known.tag().equals(tag)).findFirst();
  }

  void keep(Language chosen, HttpServletResponse answer) {
    keep(LANGUAGE, chosen.tag(), LONG, answer);
  }

  /** None is a choice too. */
  void keep(Optional<ZoneId> chosen, HttpServletResponse answer) {
    keep(
        ZONE,
        chosen.map(ZoneId::getId).orElse(""),
        chosen.isEmpty() ? Duration.ZERO : LONG,
        answer);
  }

  private Optional<String> cookie(String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private void keep(String name, String value, Duration time, HttpServletResponse answer) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(time)
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build();
    answer.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
