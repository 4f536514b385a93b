package dev.recourse.pages;

import module java.base;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes a page of a template, which was compiled with the service, and what it draws. */
@Component
public final class Templates {
  /** Nothing on a page that is not ours. */
  public static final String ONLY_OURS =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /** The package into which the build compiles them. */
  private static final String COMPILED = "dev.recourse.pages.jte";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, COMPILED);

  /** A person's page: never kept where another one could find it. */
  public ResponseEntity<byte[]> page(
      HttpStatus status, String template, Map<String, Object> drawn) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
        .header("Content-Security-Policy", ONLY_OURS)
        .body(drawn(template, drawn));
  }

  public ResponseEntity<byte[]> page(String template, Map<String, Object> drawn) {
    return page(HttpStatus.OK, template, drawn);
  }

  /** After a form: the browser asks for the page that shows what came of it. */
  public static ResponseEntity<byte[]> onward(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  private byte[] drawn(String template, Map<String, Object> drawn) {
    var html = new Utf8ByteOutput();
    engine.render(template, drawn, new Typesetter(html));
    return html.toByteArray();
  }
}
