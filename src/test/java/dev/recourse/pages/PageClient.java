package dev.recourse.pages;

import module java.base;
import module java.net.http;

import dev.recourse.testing.TestService;

/** Somebody at his browser without scripts: cookies, pages, and forms with their hidden fields. */
public final class PageClient {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final String language;

  private PageClient(String language) {
    this.language = language;
  }

  /** What came back. */
  public record Shown(int status, HttpHeaders headers, String html) {
    public String onward() {
      return headers.firstValue("Location").orElse("");
    }

    /** As a reader without a style sheet: words only, one space between them. */
    public String text() {
      return html.replaceAll("<[^>]+>", " ")
          .replace("&#39;", "'")
          .replace("&amp;", "&")
          .replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    /** The actions that can be pressed here. */
    public List<String> actions() {
      return Pattern.compile("<(?:a|button)[^>]*data-action=\"([a-z_]+)\"")
          .matcher(html)
          .results()
          .map(found -> found.group(1))
          .toList();
    }
  }

  public static PageClient as(String role, String id) {
    return as(role, id, "en");
  }

  public static PageClient as(String role, String id, String language) {
    var visitor = new PageClient(language);
    visitor.post("/sign-in", Map.of("as", role + ":" + id));
    return visitor;
  }

  public Shown get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** With the token of the start page, as every form has it. */
  public Shown post(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    all.put("_csrf", token());
    var body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private String token() {
    return TOKEN
        .matcher(get("/").html())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(TestService.at() + path))
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Accept-Language", language);
    return headers.length > 0 ? request.headers(headers) : request;
  }

  private Shown send(HttpRequest request) {
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Shown(answer.statusCode(), answer.headers(), answer.body());
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
