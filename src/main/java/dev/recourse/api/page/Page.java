package dev.recourse.api.page;

import module java.base;

import dev.recourse.words.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** One small page: nothing to load, nothing to run. */
record Page(Language language, String title, String body) {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String STYLE =
      """
      body{max-width:44rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;\
      overflow-wrap:anywhere}\
      code{background:#f2f2f2;padding:.1em .3em}dt{font-weight:600;margin-top:1em}dd{margin:0}\
      @media(prefers-color-scheme:dark){body{background:#161616;color:#eee}a{color:#8bf}\
      code{background:#2a2a2a}}\
      """;

  ResponseEntity<byte[]> answer() {
    var heading = text(title);
    var html =
        """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title><style>%s</style></head>
        <body><h1>%s</h1>
        %s</body>
        </html>
        """
            .formatted(language.tag(), heading, STYLE, heading, body);
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + hash() + "'")
        .body(html.getBytes(StandardCharsets.UTF_8));
  }

  static String text(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }

  static String paragraph(String words) {
    return "<p>" + text(words) + "</p>\n";
  }

  static String link(String address, String words) {
    return "<a href=\"" + text(address) + "\">" + text(words) + "</a>";
  }

  private static String hash() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
