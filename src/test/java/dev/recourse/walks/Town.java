package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import tools.jackson.databind.JsonNode;

/** The world around the orders, as the sandbox moves it: the clock, parcels, the provider, mail. */
public final class Town {
  static final Map<String, String> HERE =
      Map.of("country", "RU", "city", "Москва", "postcode", "101000");
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private final Http http;

  Town(Http http) {
    this.http = http;
  }

  Http http() {
    return http;
  }

  String token(String role, String who) {
    return http.token(role, who);
  }

  String staff() {
    return token("operator", "op-1");
  }

  Answer get(String role, String who, String path, String... headers) {
    return http.get(token(role, who), path, headers);
  }

  Instant now() {
    return Instant.parse(json(http.get(staff(), "/v1/sandbox/clock")).path("now").asString());
  }

  void advance(String period) {
    json(http.post(staff(), "/v1/sandbox/clock", Map.of("advance_by", period)));
  }

  void advanceTo(Instant to) {
    json(http.post(staff(), "/v1/sandbox/clock", Map.of("advance_to", to.toString())));
  }

  /** Until all that follows from what was done has happened. */
  void settle() {
    advance("PT0S");
  }

  /** What the sandbox is told without an answer worth reading. */
  void tell(String path, Map<String, ?> body) {
    var answer = http.post(staff(), "/v1/sandbox" + path, body);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
  }

  /** All items of a list of the sandbox, newest first. */
  List<JsonNode> all(String path) {
    return items(http.get(staff(), path));
  }

  static List<JsonNode> items(Answer answer) {
    return json(answer).path("items").valueStream().toList();
  }

  static JsonNode json(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    return answer.json();
  }

  /** The number of a parcel that the carrier has had, and seen in the destination's town. */
  String knownParcel() {
    return parcel(scan("accepted", 60, "CN"), here("in_transit", 30));
  }

  @SafeVarargs
  final String parcel(Map<String, String>... scans) {
    var number = number();
    parcel(number, scans);
    return number;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final void parcel(String number, Map<String, String>... scans) {
    tell(
        "/parcels",
        Map.of("carrier", "china_post", "tracking_number", number, "scans", List.of(scans)));
  }

  Map<String, String> scan(String status, long secondsAgo, String country) {
    return Map.of(
        "status", status, "at", now().minusSeconds(secondsAgo).toString(), "country", country);
  }

  Map<String, String> here(String status, long secondsAgo) {
    var scan = new HashMap<>(scan(status, secondsAgo, "RU"));
    scan.putAll(HERE);
    return scan;
  }

  /** A fresh number of registered mail. */
  static String number() {
    var eight = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    return "RR" + eight + digit(eight) + "CN";
  }

  static String wrongNumber() {
    var eight = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    return "RR" + eight + (digit(eight) + 1) % 10 + "CN";
  }

  private static int digit(String eight) {
    var sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * WEIGHTS[i]).sum();
    var check = 11 - sum % 11;
    return check == 10 ? 0 : check == 11 ? 5 : check;
  }
}
