package dev.recourse.walks;

import module java.base;

import dev.recourse.testing.Http.Exchange;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the walks of a run have reached, told from outside: from what was sent, what came back, and
 * how the order looked just before.
 */
final class Notebook {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern ORDER = Pattern.compile("/v1/orders/([0-9A-Z]{13})(/.*)?");
  private static final Set<String> LIVE =
      Set.of("awaiting_shipment", "cancellation_requested", "shipped");

  private static final Map<Row, NavigableSet<String>> REACHED = new HashMap<>();
  private static final Set<Class<?>> WALKED = new HashSet<>();
  private static final Map<String, String> ROLES = new HashMap<>();
  private static final Map<String, JsonNode> VIEWS = new HashMap<>();
  private static String test = "";

  private Notebook() {}

  static synchronized void turnTo(Class<?> walk, String name) {
    test = walk.getSimpleName() + "." + name;
    WALKED.add(walk);
    VIEWS.clear();
  }

  static synchronized boolean walked(Class<?> walk) {
    return WALKED.contains(walk);
  }

  /** By the first of the tests that reached it, in the order of their names. */
  static synchronized Optional<String> reached(Row row) {
    return Optional.ofNullable(REACHED.get(row)).map(NavigableSet::first);
  }

  static synchronized void hear(Exchange said) {
    var path = said.path().replaceAll("\\?.*", "");
    var status = said.answer().status();
    if (status < 400) note(new Row.Operation(said.method(), Operations.template(path)));
    var json = said.answer().text().startsWith("{") ? said.answer().json() : JSON.nullNode();
    if (status == 409) note(new Row.Refused(json.path("code").asString()));
    switch (path) {
      case "/v1/sandbox/tokens" ->
          ROLES.put(json.path("token").asString(), body(said).path("role").asString());
      case "/v1/sandbox/clock" -> {
        if (said.method().equals("POST")) VIEWS.clear();
      }
      case "/v1/sandbox/provider/events" -> ofProvider(body(said));
      default -> ofOrder(said, path, json);
    }
  }

  private static void ofOrder(Exchange said, String path, JsonNode json) {
    var order = ORDER.matcher(path);
    if (!order.matches()) return;
    var id = order.group(1);
    var call = Objects.requireNonNullElse(order.group(2), "");
    if (said.method().equals("GET")) {
      if (call.isEmpty() && json.has("parts")) seen(id, json);
      if (call.equals("/events")) happened(json.path("items").valueStream().toList());
      return;
    }
    answered(said, id, call, json);
    if (said.answer().status() < 400) VIEWS.remove(id);
  }

  private static void seen(String id, JsonNode view) {
    VIEWS.put(id, view);
    Stream.concat(Stream.of(view), view.path("parts").valueStream())
        .flatMap(of -> of.path("actions").valueStream())
        .map(action -> action.path("reason_code").asString(""))
        .filter(code -> !code.isEmpty())
        .forEach(code -> note(new Row.Refused(code)));
  }

  /** A command and what it was answered, in the column that the order was in before. */
  private static void answered(Exchange said, String id, String call, JsonNode json) {
    var status = said.answer().status();
    var view = VIEWS.get(id);
    if (view == null || (status != 200 && status != 409)) return;
    var role = ROLES.getOrDefault(said.token(), "");
    var answer = status == 200 ? Row.ALLOWED : json.path("code").asString();
    Calls.command(role, call, new String(said.body(), StandardCharsets.UTF_8))
        .ifPresent(command ->
            columns(view, Calls.part(call))
                .forEach(column -> note(new Row.Cell(command, role, column, answer))));
  }

  private static void ofProvider(JsonNode event) {
    var view = VIEWS.get(event.path("order").asString());
    if (view == null) return;
    var command = Calls.ofProvider(event.path("type").asString());
    columns(view, 0)
        .forEach(column -> note(new Row.Cell(command, "provider", column, Row.ALLOWED)));
  }

  /** A command stands in one table only, so that only one of these is a cell of its. */
  private static Stream<String> columns(JsonNode view, int part) {
    var status = view.path("status").asString();
    if (part == 0) return Stream.of("any", LIVE.contains(status) ? "live" : status);
    var of = view.path("parts").path(part - 1);
    var dispute = of.path("dispute").path("state").asString("none");
    return Stream.of(
        of.path("status").asString(),
        Set.of("final", "withdrawn").contains(dispute) ? "none" : dispute);
  }

  private static void happened(List<JsonNode> events) {
    for (var n = 0; n < events.size(); n++) {
      var event = events.get(n);
      var type = event.path("type").asString();
      note(new Row.Happened(type));
      var cause = event.path("cause").asString("");
      var first = n == 0 || !sameAct(events.get(n - 1), event);
      if (!cause.isEmpty() && first) note(new Row.Silence(cause, type));
      machine(type, event.path("actor").path("role").asString()).ifPresent(Notebook::note);
    }
  }

  private static boolean sameAct(JsonNode one, JsonNode other) {
    return Stream.of("cause", "at").allMatch(field -> one.path(field).equals(other.path(field)));
  }

  /** What only machines say is seen by what it wrote. */
  private static Optional<Row> machine(String type, String role) {
    var command =
        switch (type) {
          case "payment_captured" -> "payment_captured";
          case "payment_failed" -> "payment_failed";
          case "proof_checked" -> "proof_checked";
          case "tracking_updated" -> "tracking_updated";
          case "refund_submitted", "refund_unknown", "refund_succeeded", "refund_failed" ->
              "report_refund";
          default -> "";
        };
    return command.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row.Cell(command, role, "any", Row.ALLOWED));
  }

  private static JsonNode body(Exchange said) {
    return JSON.readTree(said.body());
  }

  private static void note(Row row) {
    REACHED.computeIfAbsent(row, _ -> new TreeSet<>()).add(test);
  }
}
