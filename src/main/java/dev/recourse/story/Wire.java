package dev.recourse.story;

import module java.base;
import module java.net.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP with one service, under the callers' own tokens. */
final class Wire {
  /** The clock answers only when everything due has happened. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final JsonMapper json = new JsonMapper();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<Person, String> tokens = new ConcurrentHashMap<>();
  private final URI service;
  private final Language language;

  Wire(URI service, Language language) {
    this.service = service;
    this.language = language;
  }

  URI service() {
    return service;
  }

  Language language() {
    return language;
  }

  Reply get(Person who, String path) {
    return send(asking(who, path).GET());
  }

  /** Without a key the same thing twice is two things. */
  Reply post(Person who, String path, Object body, Optional<String> key) {
    var request = asking(who, path).POST(json(body)).header("Content-Type", "application/json");
    key.ifPresent(it -> request.header("Idempotency-Key", it));
    return send(request);
  }

  private HttpRequest.Builder asking(Person who, String path) {
    var token = tokens.computeIfAbsent(who, this::token);
    return to(path).header("Authorization", "Bearer " + token);
  }

  private String token(Person who) {
    var body = Map.of("role", who.role(), "subject", who.id());
    var reply =
        send(to("/v1/sandbox/tokens").POST(json(body)).header("Content-Type", "application/json"));
    if (!reply.isDone())
      throw new Unexpected(service + " gives no tokens, so it runs without its sandbox: " + reply);
    return reply.body().path("token").asString();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json, application/problem+json")
        .header("Accept-Language", language.code());
  }

  private HttpRequest.BodyPublisher json(Object body) {
    return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
  }

  private Reply send(HttpRequest.Builder request) {
    var asked = request.build();
    try {
      var answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
      return new Reply(answer.statusCode(), read(answer.body()));
    } catch (IOException gone) {
      throw new Unexpected("Nobody answers at " + asked.uri() + ": " + gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unexpected("Stopped while asking " + asked.uri());
    }
  }

  private JsonNode read(String body) {
    return body.isBlank() ? json.createObjectNode() : json.readTree(body);
  }
}
