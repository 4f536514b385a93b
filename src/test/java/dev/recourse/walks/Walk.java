package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.store.PolicyRows;
import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A test that drives orders of its own through the run's one service. What it reaches is noted for
 * the covering table; when it is over, the whole stream of each of its orders is read.
 */
public abstract class Walk extends ServiceTest {
  protected final Town town = new Town(new Http(TestService.at(), Notebook::hear));
  private final List<Deal> deals = new ArrayList<>();

  @BeforeEach
  void openThePage(TestInfo test) {
    Notebook.turnTo(getClass(), test.getTestMethod().orElseThrow().getName());
  }

  @AfterEach
  void readTheStreams() {
    if (deals.isEmpty()) return;
    town.settle();
    deals.forEach(Deal::over);
  }

  /** A new order: one kettle for 48.90. */
  protected Deal deal() {
    return deal(Map.of());
  }

  /** A new order with more, or other, fields than one of a kettle has. */
  protected Deal deal(Map<String, ?> more) {
    var deal = new Deal(town, more);
    deals.add(deal);
    return deal;
  }

  /** Five kettles for 3.33 each. */
  protected Deal five() {
    return deal(
        Map.of(
            "lines",
            List.of(Map.of("sku", "kettle", "title", "Kettle", "quantity", 5, "unit_price", 333))));
  }

  /** A policy that no door can make yet: kept as the service keeps those it comes with. */
  protected static Map<String, ?> under(Policy policy) {
    try (var connection = TestService.bean(DataSource.class).getConnection()) {
      PolicyRows.keep(connection, policy);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return Map.of("policy", policy.name());
  }

  protected static Map<String, ?> two() {
    return Map.of("lines", List.of(Map.of("line", 1, "quantity", 2)));
  }

  protected static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  protected static Answer refused(Answer answer, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    return answer;
  }

  protected static Instant moment(String text) {
    return Instant.parse(text);
  }
}
