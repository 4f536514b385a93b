package dev.recourse.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class SharingTest {
  @Test
  void the_shares_always_add_up() {
    var random = new Random(7);
    for (var n = 0; n < 1_000; n++) {
      var values = random.longs(1 + random.nextInt(9), 0, 1_000).boxed().toList();
      if (values.stream().allMatch(value -> value == 0)) continue;
      var total = random.nextLong(1, 5_000);
      var shares = Sharing.over(values, total);
      assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
    }
  }

  @Test
  void at_equal_remainders_the_earlier_one_gets_the_cent() {
    assertThat(Sharing.over(List.of(1L, 1L, 1L), 2)).containsExactly(1L, 1L, 0L);
    assertThat(Sharing.over(List.of(5L, 0L), 3)).containsExactly(3L, 0L);
  }

  @Test
  void what_is_taken_out_is_rounded_down() {
    assertThat(Sharing.of(1668, 2, 5)).isEqualTo(667);
    assertThat(Sharing.of(999_999_999_999_999L, 2_000_000_000, 2_000_000_001))
        .isEqualTo(999_999_999_499_999L);
  }
}
