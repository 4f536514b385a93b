package dev.recourse.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventDataTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void every_type_of_event_is_known_here() {
    assertThat(EventData.types()).containsExactlyInAnyOrderElementsOf(EventJson.types());
  }

  /** But the numbers of words, and what is personal about them, which stand beside the events. */
  @ParameterizedTest
  @MethodSource("golden")
  void no_field_was_forgotten(Path golden) throws IOException {
    var type = golden.getFileName().toString().replaceFirst("\\..*", "");
    for (var field : fields("", JSON.readTree(Files.readString(golden))).toList())
      if (!field.equals("words")) assertThat(EventData.isSeen(type, field)).as(field).isTrue();
  }

  static Stream<Path> golden() throws IOException {
    try (var all = Files.list(Path.of("src/test/resources/events"))) {
      var files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(EventJson.types().size());
      return files.stream();
    }
  }

  private static Stream<String> fields(String at, JsonNode node) {
    if (node.isArray()) return node.valueStream().flatMap(each -> fields(at, each));
    return node.properties().stream()
        .flatMap(member -> {
          var name = at.isEmpty() ? member.getKey() : at + "." + member.getKey();
          return Stream.concat(Stream.of(name), fields(name, member.getValue()));
        });
  }

  @Test
  void what_is_not_named_is_not_shown() {
    var payload = "{\"offer\":1,\"words\":3,\"secret\":\"canary\"}";
    var seen = EventData.of("offer_made", payload, Role.OPERATOR);
    assertThat(seen.propertyNames()).containsExactly("offer");
    assertThat(EventData.of("unheard_of", payload, Role.OPERATOR).propertyNames()).isEmpty();
  }

  @Test
  void references_of_the_bank_are_the_houses() {
    var payload = "{\"payment\":1,\"reference\":\"canary\",\"amount\":5,\"kind\":\"card\"}";
    for (var role : List.of(Role.BUYER, Role.SELLER, Role.MEDIATOR))
      assertThat(EventData.of("payment_captured", payload, role).propertyNames())
          .doesNotContain("reference");
    assertThat(EventData.of("payment_captured", payload, Role.MARKETPLACE).propertyNames())
        .contains("reference");
  }

  @Test
  void what_another_order_had_to_do_with_a_number_stays_hidden() {
    var payload =
        "{\"verdict\":\"contradicted\",\"checks\":[{\"check\":\"number_unused\",\"passed\":false,"
            + "\"fact\":\"canary\"}],\"carrier_asked\":true}";
    for (var role : List.of(Role.BUYER, Role.SELLER, Role.MEDIATOR, Role.MARKETPLACE))
      assertThat(EventData.of("proof_checked", payload, role).toString())
          .contains("number_unused", "false")
          .doesNotContain("canary");
  }
}
