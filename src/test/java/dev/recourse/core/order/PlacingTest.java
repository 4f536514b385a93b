package dev.recourse.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;

class PlacingTest {
  @Test
  void there_must_be_something_worth_paying_for() {
    assertThat(may(0, 0, line(1, 1, 1))).isTrue();
    assertThat(may(0, 0, line(1, 1, 0))).isFalse();
    assertThat(may(0, 0)).isFalse();
    assertThat(may(0, 100, line(1, 1, 100))).isFalse();
    assertThat(may(1, 100, line(1, 1, 100))).isTrue();
    assertThat(may(5, 101, line(1, 1, 100))).isFalse();
    assertThat(may(-1, 0, line(1, 1, 100))).isFalse();
    assertThat(may(0, -1, line(1, 1, 100))).isFalse();
  }

  @Test
  void lines_are_numbered_and_counted() {
    assertThat(may(0, 0, line(2, 1, 100))).isFalse();
    assertThat(may(0, 0, line(1, 0, 100))).isFalse();
    assertThat(may(0, 0, line(1, 1, -1), line(2, 1, 100))).isFalse();
  }

  @Test
  void no_sum_overflows() { // I-4
    assertThat(may(0, 0, line(1, Integer.MAX_VALUE, Long.MAX_VALUE))).isFalse();
    assertThat(may(0, 0, line(1, 1, 999_999_999_999_999L))).isTrue();
    assertThat(may(1, 0, line(1, 1, 999_999_999_999_999L))).isFalse();
  }

  @Test
  void the_policy_is_the_orders_for_ever() { // I-18
    var life = Life.placed(Policy.FAST);
    assertThat(life.order.policy()).isEqualTo(Policy.FAST);
    life.requested().after("PT48H");
    assertThat(life.order.closeReason()).contains(CloseReason.SELLER_ANSWER_TIMEOUT);
  }

  private static boolean may(long shipping, long discount, Line... lines) {
    var euro = Currency.getInstance("EUR");
    return Placing.may(
            new OrderPlaced(
                "b", "s", euro, List.of(lines), shipping, discount, Policy.CLASSIC, "bank"))
        .isEmpty();
  }

  private static Line line(int number, int quantity, long price) {
    return new Line(number, "sku", "Item", quantity, price);
  }
}
