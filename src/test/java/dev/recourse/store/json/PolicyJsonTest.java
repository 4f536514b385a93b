package dev.recourse.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.junit.jupiter.api.Test;

class PolicyJsonTest {
  private static final Golden GOLDEN = new Golden("policies");
  private static final Policy CHANGED =
      Policy.CLASSIC
          .named("own")
          .with(Term.SHIP_EXTENSION, "P1D")
          .with(Term.OUTREACH_GAP, "PT90M")
          .untracked(Set.of("van", "bike"))
          .provider("shop");

  @Test
  void the_policies_that_ship_are_written_as_ever() throws IOException {
    GOLDEN.holds("classic.json", PolicyJson.write(Policy.CLASSIC));
    GOLDEN.holds("fast.json", PolicyJson.write(Policy.FAST));
    GOLDEN.holds("own.json", PolicyJson.write(CHANGED));
  }

  @Test
  void a_policy_is_read_as_it_was_written() throws IOException {
    assertThat(PolicyJson.read(GOLDEN.text("classic.json"))).isEqualTo(Policy.CLASSIC);
    assertThat(PolicyJson.read(GOLDEN.text("fast.json"))).isEqualTo(Policy.FAST);
    assertThat(PolicyJson.read(GOLDEN.text("own.json"))).isEqualTo(CHANGED);
  }

  @Test
  void a_key_that_came_later_is_as_in_classic() {
    assertThat(PolicyJson.read("{\"name\":\"old\",\"version\":1,\"then\":\"P9D\"}"))
        .isEqualTo(Policy.CLASSIC.named("old"));
  }

  @Test
  void a_policy_without_a_name_is_unreadable() {
    assertThatThrownBy(() -> PolicyJson.read("{\"version\":1}"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("name");
  }
}
