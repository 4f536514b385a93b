package dev.recourse.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.api.body.Binder;
import dev.recourse.api.caller.Routes;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.web.Body;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Actor;
import dev.recourse.testing.TestService;
import dev.recourse.words.Language;
import io.swagger.v3.core.converter.ModelConverters;
import org.junit.jupiter.api.Test;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the description of the API from the code. Where the committed copy says something else,
 * that is red, and the fresh one stands in its place to be looked at.
 */
class OpenApiTest {
  private static final Path COMMITTED = Path.of("docs", "generated", "openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonNode EXAMPLES = examples();
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final Schemas schemas = new Schemas();

  @Test
  void the_committed_description_says_what_the_code_says() throws IOException {
    var fresh = JSON.writeValueAsString(document()) + "\n";
    var committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    if (!fresh.equals(committed)) Files.writeString(COMMITTED, fresh);
    assertThat(fresh.equals(committed))
        .as("docs/generated/openapi.json says what the code says; it was stale and is rewritten")
        .isTrue();
  }

  @Test
  void every_call_of_the_contract_is_described_and_named_once() {
    var document = document();
    var described = new TreeSet<String>();
    var names = new ArrayList<String>();
    operations(document)
        .forEach(operation -> {
          described.add(operation.method() + " " + operation.path());
          names.add(operation.node().path("operationId").asString());
          assertThat(operation.node().path("summary").asString(""))
              .as(operation.path())
              .isNotEmpty();
        });
    var routes =
        Routes.all().stream()
            .filter(route -> route.path().toString().startsWith("/v1/"))
            .filter(route -> !route.path().toString().equals("/v1/openapi.json"))
            .map(route -> route.method() + " " + route.path())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(described).isEqualTo(routes);
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void every_example_can_be_sent_as_it_stands() {
    var handlers =
        TestService.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .values();
    var tried = new TreeSet<String>();
    for (var handler : handlers) {
      var operation = handler.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
      if (operation == null || !EXAMPLES.has(operation.operationId())) continue;
      tried.add(operation.operationId());
      var example = (ObjectNode) EXAMPLES.path(operation.operationId());
      Stream.of(handler.getMethodParameters())
          .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
          .map(parameter -> parameter.getParameterType().asSubclass(Record.class))
          .filter(form -> form != Body.class)
          .forEach(form -> assertThat(Binder.bind(example, form)).isNotNull());
    }
    assertThat(tried).containsExactlyInAnyOrderElementsOf(EXAMPLES.propertyNames());
  }

  private static JsonNode examples() {
    var file = OpenApiTest.class.getResourceAsStream("examples.json");
    return JSON.readTree(Objects.requireNonNull(file));
  }

  private record Operation(String path, String method, ObjectNode node) {}

  private ObjectNode document() {
    var document = (ObjectNode) JSON.readTree(springdoc());
    document.set("info", info());
    document.remove("servers");
    document.remove("tags");
    document.set("paths", sorted((ObjectNode) document.path("paths")));
    operations(document).forEach(this::complete);
    schemas.reference(Problem.class);
    var components = document.putObject("components");
    components.set("schemas", schemas.all());
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
    return document;
  }

  private byte[] springdoc() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class, Actor.class, Language.class);
    var converter = new RecordsByReference(schemas);
    ModelConverters.getInstance(true).addConverter(converter);
    try {
      return TestService.bean(OpenApiWebMvcResource.class)
          .openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ENGLISH);
    } catch (tools.jackson.core.JacksonException | IOException fault) {
      throw new IllegalStateException(fault);
    } finally {
      ModelConverters.getInstance(true).removeConverter(converter);
    }
  }

  private void complete(Operation operation) {
    var node = operation.node();
    addPathParameters(operation);
    if (operation.method().equals("POST") && operation.path().contains("/orders/{id}/"))
      addHeaders(node);
    if (node.path("requestBody") instanceof ObjectNode body) complete(body, operation);
    var responses = (ObjectNode) node.path("responses");
    responses.valueStream().forEach(OpenApiTest::sayJson);
    responses.remove(List.of("400", "404", "500", "default"));
    var problem = responses.putObject("default").put("description", "A problem");
    problem
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", schemas.reference(Problem.class));
    var route =
        Routes.of(operation.method(), operation.path().replaceAll("[{}]", "")).orElseThrow();
    if (!route.open()) node.putArray("security").addObject().putArray("token");
    var roles = node.putArray("x-roles");
    route.roles().stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .sorted()
        .forEach(roles::add);
    node.remove("tags");
    node.putArray("tags").add(tag(operation.path()));
  }

  private void complete(ObjectNode body, Operation operation) {
    if (!(body.at("/content/application~1json") instanceof ObjectNode content)) return;
    var schema = content.path("schema").path("$ref").asString("");
    if (!schema.isEmpty()) body.put("required", !schemas.needsNothing(schema));
    var example = EXAMPLES.path(operation.node().path("operationId").asString());
    if (example.isObject()) content.set("example", example);
  }

  private static void sayJson(JsonNode response) {
    if (response.path("content") instanceof ObjectNode content && content.has("*/*"))
      content.set("application/json", content.remove("*/*"));
  }

  /** The thing that a path is about. */
  private static String tag(String path) {
    var steps = path.substring("/v1/".length()).split("/", -1);
    return steps[0].equals("orders") && steps.length > 2
        ? steps[2].equals("parts") ? steps[4] : steps[2]
        : steps[0];
  }

  private static void addPathParameters(Operation operation) {
    var parameters =
        operation.node().has("parameters")
            ? (tools.jackson.databind.node.ArrayNode) operation.node().path("parameters")
            : operation.node().putArray("parameters");
    var known = parameters.valueStream().map(it -> it.path("name").asString()).toList();
    for (var variable : VARIABLE.matcher(operation.path()).results().toList()) {
      var name = variable.group(1);
      if (known.contains(name)) continue;
      var parameter =
          parameters.addObject().put("name", name).put("in", "path").put("required", true);
      var schema = parameter.putObject("schema");
      if (name.equals("n")) schema.put("type", "integer").put("minimum", 1);
      else schema.put("type", "string");
    }
  }

  private static void addHeaders(ObjectNode node) {
    var parameters = (tools.jackson.databind.node.ArrayNode) node.path("parameters");
    for (var name : List.of("Idempotency-Key", "If-Match"))
      parameters
          .addObject()
          .put("name", name)
          .put("in", "header")
          .put("required", false)
          .putObject("schema")
          .put("type", "string");
  }

  private static Stream<Operation> operations(ObjectNode document) {
    return document
        .path("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(it ->
                    new Operation(
                        path.getKey(),
                        it.getKey().toUpperCase(Locale.ROOT),
                        (ObjectNode) it.getValue())));
  }

  private static ObjectNode sorted(ObjectNode paths) {
    var sorted = JSON.createObjectNode();
    paths.propertyNames().stream()
        .filter(path -> path.startsWith("/v1/"))
        .sorted()
        .forEach(path -> sorted.set(path, byMethod((ObjectNode) paths.path(path))));
    return sorted;
  }

  private static JsonNode byMethod(ObjectNode path) {
    var sorted = JSON.createObjectNode();
    path.propertyNames().stream().sorted().forEach(method -> sorted.set(method, path.path(method)));
    return sorted;
  }

  private static ObjectNode info() {
    return JSON.createObjectNode()
        .put("title", "Recourse")
        .put("version", "1")
        .put(
            "description",
            "Carries marketplace orders through payment, cancellation, shipment, disputes and"
                + " refunds to a good end.");
  }
}
