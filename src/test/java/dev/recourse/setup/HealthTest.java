package dev.recourse.setup;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import dev.recourse.testing.TestDatabase;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;

class HealthTest {
  @Test
  void it_is_up_while_the_database_answers_and_is_durable() throws Exception {
    var health = get("/actuator/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"").contains("two roles");
  }

  @Test
  void nothing_else_of_the_actuator_is_open() throws Exception {
    for (var path : List.of("/actuator/env", "/actuator/beans", "/actuator/metrics"))
      assertThat(get(path).statusCode()).as(path).isIn(401, 403, 404);
  }

  @Test
  void a_given_server_with_one_login_is_said_to_have_one_role() {
    var database = TestDatabase.fresh();
    try (var service = TestService.start(new TestDatabase(database.owner(), database.owner()))) {
      assertThat(service.getBean(DatabaseHealth.class).health().getDetails())
          .containsEntry("roles", "one role");
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(TestService.at() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
