package dev.recourse.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.words.Language;
import dev.recourse.words.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
  @ParameterizedTest
  @CsvSource({
    "'\"4\"',4",
    "' \"12\" ',12",
    "'W/\"4\"',4",
    "'\"04\"',-1",
    "'\"abc\"',-1",
    "'\"\"',-1"
  })
  void a_tag_names_the_version_its_caller_has_seen(String tag, int version) {
    assertThat(Conditions.version(call(tag))).hasValue(version);
  }

  @Test
  void any_version_is_no_condition() {
    assertThat(Conditions.version(call("*"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "\"4", "\"4\", \"5\"", "w/\"4\"", ""})
  void what_is_no_tag_is_refused(String tag) {
    assertThatThrownBy(() -> Conditions.version(call(tag))).isInstanceOf(Stop.class);
  }

  @Test
  void the_shop_sends_a_key_with_each_command_and_the_others_may() {
    var shop = call(Role.MARKETPLACE, new Call.Headers(Optional.empty(), Optional.empty()));
    assertThatThrownBy(() -> Conditions.key(shop)).isInstanceOf(Stop.class);
    var buyer = call(Role.BUYER, new Call.Headers(Optional.empty(), Optional.empty()));
    assertThat(Conditions.key(buyer)).isEmpty();
  }

  @Test
  void a_key_is_short_and_printable() {
    for (var key : List.of("", " ", "a b", "ключ", "x".repeat(201))) {
      var call = call(Role.BUYER, new Call.Headers(Optional.of(key), Optional.empty()));
      assertThatThrownBy(() -> Conditions.key(call)).isInstanceOf(Stop.class);
    }
  }

  private static Call call(String tag) {
    return call(Role.BUYER, new Call.Headers(Optional.empty(), Optional.of(tag)));
  }

  private static Call call(Role role, Call.Headers headers) {
    return new Call(
        new Actor(role, "x"),
        Preferences.of(Language.EN),
        new Call.Address("POST", "/"),
        Map.of(),
        headers);
  }
}
