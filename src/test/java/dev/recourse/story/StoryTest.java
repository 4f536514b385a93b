package dev.recourse.story;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.TestDatabase;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The stories, the sample orders and the lines of the README, on one service of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
  private final ConfigurableApplicationContext service = TestService.start(TestDatabase.fresh());
  private final String address =
      "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
  private List<Samples.Made> made = List.of();

  @BeforeAll
  void make() {
    made = new Samples(URI.create(address)).made();
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void there_is_a_sample_order_in_each_state_that_people_meet() {
    assertThat(made).hasSameSizeAs(SampleOrders.all());
    assertThat(made.stream().map(Samples.Made::status))
        .contains(
            "awaiting_payment",
            "payment_verification",
            "awaiting_shipment",
            "awaiting_shipment · ship_by_missed",
            "cancellation_requested",
            "shipped",
            "shipped · shipment_unconfirmed",
            "shipped · delivered",
            "shipped · in_dispute · delivered",
            "completed · delivered",
            "closed (payment_timeout)",
            "closed (buyer_cancelled_unpaid)",
            "closed (cancellation_accepted)",
            "closed (seller_answer_timeout)",
            "closed (dispute_resolved_refund)");
  }

  @Test
  void sample_orders_are_made_once() {
    assertThat(new Samples(URI.create(address)).made())
        .extracting(Samples.Made::id)
        .isEqualTo(made.stream().map(Samples.Made::id).toList());
  }

  @Test
  void the_three_stories_go_as_they_are_told_in_both_languages() {
    for (var language : Language.values()) {
      var said = new ByteArrayOutputStream();
      var timeline = new Timeline(new PrintStream(said, true, StandardCharsets.UTF_8), language);
      var wire = new Wire(URI.create(address), language);
      for (var tale : Story.TALES) tale.play(new Stage(wire, timeline));
      assertThat(said.toString(StandardCharsets.UTF_8))
          .contains(language.of("48.90 EUR was returned", "48,90 EUR"))
          .doesNotContain("null");
    }
  }

  @Test
  void the_curl_lines_of_the_readme_work_as_printed() throws Exception {
    var lines = printed().replace("http://localhost:8080", address);
    var shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", lines).redirectErrorStream(true);
    var process = shell.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said)
        .contains("\"reference\":\"sample-payment-checked\"", "\"next_cursor\"", "\"actions\":[");
  }

  /** What stands under the heading of the three lines. */
  private static String printed() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    var section = readme.substring(readme.indexOf("## Three lines to begin with"));
    var block = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL).matcher(section);
    if (!block.find()) throw new AssertionError("README.md has no lines to try");
    return block.group(1);
  }
}
