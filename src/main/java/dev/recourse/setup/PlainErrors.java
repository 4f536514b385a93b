package dev.recourse.setup;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Trouble;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses by itself before any of us sees it, such as an address that is too long or
 * cannot be decoded, is answered in a few words of ours: nothing of the server, nothing of a stack.
 */
final class PlainErrors extends ErrorReportValve {
  private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>%s</title>\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="color-scheme" content="light dark"></head>
      <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
      </html>
      """;

  private final Explaining explaining;
  private final JsonMapper json;

  PlainErrors(Explaining explaining, JsonMapper json) {
    this.explaining = explaining;
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
    var language = Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var code = Code.of(status);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    try {
      if (isOfTheContract(request))
        write(response, "application/problem+json", problem(code, language));
      else write(response, MediaType.TEXT_HTML_VALUE, page(code, language));
    } catch (IOException gone) {
      log.debug("Gone before the answer: {}", gone.getMessage());
    }
  }

  /** An address that could not even be read belongs to nobody. */
  private static boolean isOfTheContract(Request request) {
    var path = request.getRequestURI();
    return path != null && path.startsWith("/v1/");
  }

  private String problem(Code code, Language language) {
    return json.writeValueAsString(explaining.problem(new Trouble.Plain(code), language));
  }

  private static String page(Code code, Language language) {
    var words = Words.to(Reader.of(language));
    var ours = code.status.is5xxServerError() ? Code.INTERNAL_ERROR : Code.INVALID_REQUEST;
    var key = "page.trouble." + ours.code();
    var title = words.say(key + ".title");
    return PAGE.formatted(
        language.tag(), title, title, words.say(key + ".text"), words.say("page.error.home"));
  }

  private static void write(Response response, String type, String text) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getReporter().write(text);
    response.finishResponse();
  }
}
