package dev.recourse.testing;

import module java.base;
import module java.net.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the service, as an outsider has one. It asserts nothing. */
public final class Http {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI service;
  private final Ear ear;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /** Of the service that listens there. */
  public Http(String address) {
    this(address, _ -> {});
  }

  /** One that tells what was said. */
  public Http(String address, Ear ear) {
    service = URI.create(address);
    this.ear = ear;
  }

  /** Hears each call with its answer. */
  public interface Ear {
    void hear(Exchange exchange);
  }

  /** What was sent, and what came back. */
  public record Exchange(String method, String path, String token, byte[] body, Answer answer) {}

  /** What came back; the JSON is missing where there was none. */
  public record Answer(int status, HttpHeaders headers, String text) {
    public JsonNode json() {
      return JSON.readTree(text);
    }

    public String code() {
      return json().path("code").asString("");
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  public Answer get(String token, String path, String... headers) {
    return send("GET", path, token, new byte[0], headers);
  }

  /** With a key of its own, unless the headers name one. */
  public Answer post(String token, String path, Object body, String... headers) {
    var json = body instanceof String said ? said : JSON.writeValueAsString(body);
    var all = new ArrayList<>(List.of(headers));
    if (!all.contains("Content-Type")) all.addAll(List.of("Content-Type", "application/json"));
    if (!all.contains("Idempotency-Key"))
      all.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
    return send(
        "POST", path, token, json.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
  }

  /** Whatever is asked, sent as it is; "" for no token. */
  public Answer send(String method, String path, String token, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(PATIENCE)
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    if (headers.length > 0) request.headers(headers);
    var answer = sent(request.build());
    ear.hear(new Exchange(method, path, token, body, answer));
    return answer;
  }

  public String token(String role, String subject) {
    return tokens.computeIfAbsent(
        role + "/" + subject,
        _ ->
            post("", "/v1/sandbox/tokens", Map.of("role", role, "subject", subject))
                .json()
                .path("token")
                .asString());
  }

  private Answer sent(HttpRequest request) {
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
