package dev.recourse.api.caller;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Role;
import org.junit.jupiter.api.Test;

class RoutesTest {
  @Test
  void no_call_stands_twice() {
    assertThat(Routes.all().stream().map(route -> route.method() + " " + route.path()))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_not_listed_is_not_there() {
    assertThat(Routes.of("GET", "/v1/orders/0HZX3K9Q7RM2A/")).isEmpty();
    assertThat(Routes.of("GET", "/actuator/env")).isEmpty();
    assertThat(Routes.methods("/v1/admin")).isEmpty();
  }

  @Test
  void another_method_is_told_which_ones_there_are() {
    assertThat(Routes.of("DELETE", "/v1/orders")).isEmpty();
    assertThat(Routes.methods("/v1/orders")).containsExactly("GET", "POST");
  }

  @Test
  void a_head_is_a_get() {
    assertThat(Routes.of("HEAD", "/v1/orders")).isPresent();
    assertThat(Routes.of("HEAD", "/v1/orders/x/cancel")).isEmpty();
  }

  @Test
  void only_known_places_ask_nobody_who_he_is() {
    assertThat(Routes.all().stream().filter(Route::open).map(route -> route.path().toString()))
        .containsExactlyInAnyOrder(
            "/problems",
            "/problems/{code}",
            "/actuator/health",
            "/v1/openapi.json",
            "/sandbox/mails/{number}.html",
            "/pay/{order}/{payment}",
            "/v1/provider-events/{provider}",
            "/v1/sandbox/tokens");
  }

  @Test
  void nobody_without_a_token_of_his_own_stands_in_the_table() {
    assertThat(Routes.all().stream().flatMap(route -> route.roles().stream()))
        .isSubsetOf(Callers.ROLES)
        .doesNotContain(Role.SYSTEM, Role.PROVIDER, Role.CARRIER);
  }
}
