package dev.recourse.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.setup.database.CannotStart;
import dev.recourse.setup.database.Login;
import dev.recourse.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DurabilityTest {
  private static final Durability SAFE = new Durability(18, "on", "on", "on", "on");

  @Test
  void the_embedded_database_is_durable_and_known() throws Exception {
    try (var connection = TestDatabase.shared().connect()) {
      var found = Durability.of(connection);
      assertThat(found).isEqualTo(SAFE);
      assertThat(found.isDurable()).isTrue();
      assertThat(found.isKnownVersion()).isTrue();
    }
  }

  @Test
  void each_setting_that_is_off_is_named() {
    assertThat(new Durability(18, "off", "on", "off", "on").faults())
        .isEqualTo("fsync is off, full_page_writes is off");
    assertThat(new Durability(18, "on", "off", "on", "off").faults())
        .isEqualTo("synchronous_commit is off, data_checksums is off");
    assertThat(new Durability(18, "on", "remote_apply", "on", "on").isDurable()).isTrue();
  }

  @Test
  void versions_15_to_18_are_known() {
    assertThat(IntStream.rangeClosed(13, 20).filter(v -> of(v).isKnownVersion()))
        .containsExactly(15, 16, 17, 18);
  }

  @Test
  void a_database_that_does_not_confirm_durably_is_refused_unless_allowed() {
    var shared = TestDatabase.shared();
    var careless =
        shared.service().to(shared.service().url() + "?options=-c%20synchronous_commit=off");
    var database = Database.given(careless, careless);
    assertThatThrownBy(() -> database.checked(false))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("synchronous_commit is off");
    assertThat(database.checked(true)).isSameAs(database);
  }

  @Test
  void a_database_that_does_not_answer_is_refused_without_its_password() {
    var nowhere = new Login("jdbc:postgresql://127.0.0.1:1/none", "me", "hush");
    assertThatThrownBy(() -> Database.given(nowhere, nowhere).checked(true))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("does not answer")
        .hasMessageNotContaining("hush");
  }

  private static Durability of(int version) {
    return new Durability(version, "on", "on", "on", "on");
  }
}
