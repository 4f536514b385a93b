package dev.recourse.api;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.api.caller.Route;
import dev.recourse.api.caller.Routes;
import dev.recourse.core.order.Role;
import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of an order, by everybody who may not make it. Nothing of the order is told. */
class AccessTest extends ServiceTest {
  private static final String CANARY = "canary-" + UUID.randomUUID();
  private static final Set<Role> OUTSIDERS = EnumSet.of(Role.BUYER, Role.SELLER, Role.MEDIATOR);
  private static final Http http = http();
  private static String order = "";

  @BeforeAll
  static void anOrderOfSomebodyElse() {
    var body =
        """
        {"reference": "%s", "buyer": {"id": "b-%s", "name": "%s"}, "seller": {"id": "s-%s"},
         "currency": "EUR", "lines": [
           {"sku": "%s", "title": "Kettle", "quantity": 1, "unit_price": 4890}]}
        """
            .formatted(CANARY, CANARY, CANARY, CANARY, CANARY);
    var placed = http.post(http.token("marketplace", "shop"), "/v1/orders", body);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    order = placed.json().path("id").asString();
  }

  static Stream<Route> callsOfAnOrder() {
    return Routes.all().stream().filter(route -> route.path().toString().contains("/orders/{id}"));
  }

  @ParameterizedTest
  @MethodSource("callsOfAnOrder")
  void nobody_without_a_token_is_told_anything(Route route) {
    assertThat(called(route, "", "{}")).satisfies(answer -> tells(answer, 401, "unauthorized"));
  }

  @ParameterizedTest
  @MethodSource("callsOfAnOrder")
  void a_role_that_never_makes_a_call_is_refused_before_anything_is_looked_at(Route route) {
    for (var role : roles(role -> !route.roles().contains(role)))
      for (var body : List.of("{}", "{\"bad\": 1}", "{"))
        assertThat(called(route, token(role), body))
            .as(role + " " + body)
            .satisfies(answer -> tells(answer, 403, "role_not_allowed"));
  }

  @ParameterizedTest
  @MethodSource("callsOfAnOrder")
  void to_whom_it_does_not_belong_it_is_not_there_whatever_he_sends(Route route) {
    for (var role : roles(role -> route.roles().contains(role) && OUTSIDERS.contains(role)))
      for (var body : List.of("{}", "{\"bad\": 1}", "{"))
        assertThat(called(route, token(role), body))
            .as(role + " " + body)
            .satisfies(answer -> tells(answer, 404, "not_found"));
  }

  private static void tells(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.text()).doesNotContain(CANARY);
  }

  private static Answer called(Route route, String token, String body) {
    var path = route.path().toString().replace("{id}", order).replace("{n}", "1");
    return route.method().equals("GET") ? http.get(token, path) : http.post(token, path, body);
  }

  private static List<Role> roles(Predicate<Role> which) {
    return Stream.of(Role.BUYER, Role.SELLER, Role.MEDIATOR, Role.OPERATOR, Role.MARKETPLACE)
        .filter(which)
        .toList();
  }

  private static String token(Role role) {
    return http.token(role.name().toLowerCase(Locale.ROOT), "stranger");
  }
}
