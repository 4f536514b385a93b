package dev.recourse.setup;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {
  @Test
  void without_a_word_it_is_the_embedded_database_and_the_sandbox_on_this_machine() {
    var settings = from(Map.of());
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.reachableAt()).isEqualTo("http://localhost:8080");
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.sample()).isTrue();
    assertThat(settings.db().isGiven()).isFalse();
    assertThat(settings.isSandbox()).isTrue();
    assertThat(settings.allowUnsafeDatabase()).isFalse();
  }

  @Test
  void each_is_set_by_the_name_that_the_help_gives_it() {
    var settings =
        from(
            Map.of(
                "RECOURSE_PORT", "9000",
                "RECOURSE_DATA", "elsewhere",
                "RECOURSE_SAMPLE", "false",
                "RECOURSE_PUBLIC_URL", "https://orders.example/",
                "RECOURSE_ALLOW_UNSAFE_DATABASE", "true",
                "RECOURSE_DB_URL", "jdbc:postgresql://db/recourse",
                "RECOURSE_DB_USER", "all",
                "RECOURSE_DB_PASSWORD", "hush",
                "RECOURSE_DB_OWNER_USER", "owner"));
    assertThat(settings.port()).isEqualTo(9000);
    assertThat(settings.data()).isEqualTo(Path.of("elsewhere"));
    assertThat(settings.sample()).isFalse();
    assertThat(settings.reachableAt()).isEqualTo("https://orders.example");
    assertThat(settings.allowUnsafeDatabase()).isTrue();
    assertThat(settings.db().isGiven()).isTrue();
    assertThat(settings.db().owner()).isEqualTo(new Settings.Db.Owner("owner", ""));
    assertThat(settings.isSandbox()).isFalse();
  }

  @Test
  void no_password_is_in_what_is_logged() {
    var settings =
        from(
            Map.of(
                "RECOURSE_DB_URL", "jdbc:postgresql://db/recourse",
                "RECOURSE_DB_PASSWORD", "hush",
                "RECOURSE_DB_OWNER_USER", "owner",
                "RECOURSE_DB_OWNER_PASSWORD", "hush"));
    assertThat(settings.toString()).doesNotContain("hush");
  }

  private static Settings from(Map<String, Object> environment) {
    var source =
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment);
    return new Binder(Objects.requireNonNull(ConfigurationPropertySource.from(source)))
        .bindOrCreate("recourse", Settings.class);
  }
}
