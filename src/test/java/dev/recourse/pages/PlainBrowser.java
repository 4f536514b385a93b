package dev.recourse.pages;

import module java.base;
import module java.net.http;

import org.springframework.web.util.HtmlUtils;

/** A person with a browser that knows no script: cookies, links, and forms with what is in them. */
public final class PlainBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String service;
  private final String language;

  public PlainBrowser(String service, String language) {
    this.service = service;
    this.language = language;
  }

  /** A page, and where it was found in the end. */
  public record Page(int status, String path, String html, HttpHeaders headers) {
    /** What a person reads, without the marks. */
    public String text() {
      var from = Math.max(0, html.indexOf("<main"));
      return HtmlUtils.htmlUnescape(html.substring(from).replaceAll("<[^>]*>", " "))
          .replace('\u00A0', ' ')
          .replaceAll("\\s+", " ");
    }

    public boolean offers(String action) {
      return html.contains("data-action=\"" + action + "\"");
    }

    /** What a form carries along without being asked. */
    public Map<String, String> hidden(String address) {
      var at = html.indexOf("action=\"" + address + "\"");
      if (at < 0) throw new AssertionError("No form goes to " + address + ": " + text());
      var fields = new HashMap<String, String>();
      HIDDEN
          .matcher(html.substring(at, html.indexOf("</form>", at)))
          .results()
          .forEach(it -> fields.put(it.group(1), HtmlUtils.htmlUnescape(it.group(2))));
      return fields;
    }
  }

  /** Signs in by the sandbox's form. */
  public PlainBrowser as(String role, String id) {
    var form = get("/sign-in");
    post(form, "/sign-in", Map.of("as", role, "id", id));
    return this;
  }

  public Page get(String path) {
    return sent(HttpRequest.newBuilder(URI.create(service + path)).GET());
  }

  /** A form of that page: with its token. */
  public Page post(Page from, String path, Map<String, String> fields) {
    var token = TOKEN.matcher(from.html());
    var all = new HashMap<>(fields);
    if (token.find()) all.put("_csrf", token.group(1));
    return post(path, all);
  }

  /** Presses a button that is a form of its own. */
  public Page press(Page from, String path) {
    return post(path, from.hidden(path));
  }

  public Page post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return sent(
        HttpRequest.newBuilder(URI.create(service + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** As a script of the page, or anybody at this browser, might write it. */
  public PlainBrowser keep(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(service), cookie);
    return this;
  }

  private Page sent(HttpRequest.Builder request) {
    try {
      var answer =
          client.send(
              request
                  .header("Accept", "text/html,*/*;q=0.8")
                  .header("Accept-Language", language)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return new Page(answer.statusCode(), answer.uri().getPath(), answer.body(), answer.headers());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
