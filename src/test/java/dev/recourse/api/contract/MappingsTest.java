package dev.recourse.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Binder;
import dev.recourse.api.body.Names;
import dev.recourse.api.body.StrictJson;
import dev.recourse.api.caller.Route;
import dev.recourse.api.caller.Routes;
import dev.recourse.api.web.Body;
import dev.recourse.pages.visit.PageRoutes;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Deny by default: a handler that the table of routes does not name is a mistake. */
class MappingsTest {
  /** Behind the doors: where a failed request is told, and what is on the tests' path alone. */
  private static final Set<String> NO_DOORS = Set.of("/error", "/v3/api-docs", "/v3/api-docs.yaml");

  /** Answered by others than a handler of ours. */
  private static final Set<String> NO_HANDLERS = Set.of("GET /actuator/health");

  @Test
  void every_handler_stands_in_the_table_of_routes() {
    var unlisted = new TreeSet<>(handlers());
    assertThat(unlisted).isNotEmpty();
    unlisted.removeAll(table());
    unlisted.removeIf(MappingsTest::isPage);
    assertThat(unlisted).isEmpty();
  }

  /** A page of one deed may have a handler of its own below the pattern of all of them. */
  private static boolean isPage(String handler) {
    var call = handler.split(" ", 2);
    var path = call[1].replaceAll("\\{[^}]*}", "x");
    return PageRoutes.of(call[0], path).isPresent();
  }

  @Test
  void every_route_has_its_handler() {
    var without = new TreeSet<>(table());
    without.removeAll(handlers());
    without.removeAll(NO_HANDLERS);
    assertThat(without).isEmpty();
  }

  /** What the service alone says of an order is no field of any request. */
  @Test
  void no_body_takes_what_is_not_its_callers_to_say() {
    var bodies = bodies();
    assertThat(bodies).isNotEmpty();
    var ours = List.of("id", "state", "status", "version", "verified", "seller_id", "role", "at");
    for (var body : bodies)
      for (var field : ours) {
        if (Stream.of(body.getRecordComponents()).map(Names::of).anyMatch(field::equals)) continue;
        var said = StrictJson.read(("{\"" + field + "\": 1}").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Binder.bind(said, body))
            .as(body + " " + field)
            .isInstanceOf(BadBody.class)
            .hasMessageContaining("unknown_field");
      }
  }

  private static List<Class<? extends Record>> bodies() {
    return TestService.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .values()
        .stream()
        .flatMap(handler -> Stream.of(handler.getMethodParameters()))
        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
        .map(MethodParameter::getParameterType)
        .filter(type -> type.isRecord() && type != Body.class)
        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
        .distinct()
        .toList();
  }

  private static SortedSet<String> table() {
    return Routes.all().stream()
        .map(MappingsTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Route route) {
    return route.method() + " " + route.path();
  }

  private static SortedSet<String> handlers() {
    return TestService.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(MappingsTest::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
        .filter(path -> !NO_DOORS.contains(path))
        .flatMap(path ->
            mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
  }
}
