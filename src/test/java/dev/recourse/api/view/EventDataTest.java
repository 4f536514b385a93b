package dev.recourse.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import org.junit.jupiter.api.Test;

class EventDataTest {
  @Test
  void every_type_of_event_is_known_here() {
    assertThat(EventData.types()).containsExactlyInAnyOrderElementsOf(EventJson.types());
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
