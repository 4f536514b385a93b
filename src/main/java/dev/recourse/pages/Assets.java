package dev.recourse.pages;

import module java.base;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What pages are made of beside their words: one style, two scripts of others and one of ours, two
 * fonts. The address holds a digest of all of them, so a browser keeps them for ever.
 */
@RestController
public final class Assets {
  private static final String HOME = "dev/recourse/pages/static/";
  private static final String JARS = "META-INF/resources/webjars/";
  private static final Duration KEPT = Duration.ofDays(365);
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=utf-8");
  private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=utf-8");
  private static final MediaType DRAWING = MediaType.parseMediaType("image/svg+xml");
  private static final MediaType FONT = MediaType.parseMediaType("font/woff2");

  /** Each by the name that pages call it by. */
  private static final Map<String, Kept> FILES =
      Map.of(
          "recourse.css", kept(HOME + "recourse.css", STYLE),
          "recourse.js", kept(HOME + "recourse.js", SCRIPT),
          "htmx.js", kept(JARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT),
          "sse.js", kept(JARS + "htmx-ext-sse/2.2.2/sse.js", SCRIPT),
          "mark.svg", kept(HOME + "mark.svg", DRAWING),
          "fonts/golos-rouble.woff2", kept(HOME + "fonts/golos-rouble.woff2", FONT),
          "fonts/golos-latin.woff2", kept(HOME + "fonts/golos-latin.woff2", FONT),
          "fonts/golos-cyrillic.woff2", kept(HOME + "fonts/golos-cyrillic.woff2", FONT));

  private static final String VERSION = version();

  private record Kept(byte[] content, MediaType type) {}

  /** Where a page finds a file. */
  public static String at(String name) {
    return "/assets/" + VERSION + "/" + name;
  }

  @GetMapping("/assets/{version}/{*file}")
  ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String file) {
    var kept = FILES.get(file.substring(1));
    if (kept == null || !version.equals(VERSION))
      return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    return ResponseEntity.ok()
        .contentType(kept.type)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
        .header(HttpHeaders.CONTENT_LENGTH, String.valueOf(kept.content.length))
        .body(kept.content);
  }

  private static Kept kept(String path, MediaType type) {
    try {
      return new Kept(new ClassPathResource(path).getContentAsByteArray(), type);
    } catch (IOException missing) {
      throw new UncheckedIOException(path, missing);
    }
  }

  private static String version() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(FILES).values().forEach(kept -> digest.update(kept.content));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
