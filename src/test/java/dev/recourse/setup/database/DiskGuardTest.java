package dev.recourse.setup.database;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

class DiskGuardTest {
  private static final long GB = 1L << 30;

  private final AtomicLong free = new AtomicLong(10 * GB);

  @Test
  void below_a_tenth_of_a_small_disk_there_is_no_room() {
    var guard = new DiskGuard(free::get, 10 * GB);
    free.set(GB);
    assertThat(guard.roomLeft()).isTrue();
    free.set(GB - 1);
    assertThat(guard.roomLeft()).isFalse();
  }

  @Test
  void of_a_big_disk_two_gigabytes_are_enough() {
    var guard = new DiskGuard(free::get, 1000 * GB);
    free.set(2 * GB);
    assertThat(guard.roomLeft()).isTrue();
    free.set(2 * GB - 1);
    assertThat(guard.roomLeft()).isFalse();
  }

  @Test
  void it_heals_a_fifth_above_its_mark_and_not_before() {
    var guard = new DiskGuard(free::get, 10 * GB);
    free.set(GB - 1);
    guard.roomLeft();
    free.set(GB * 6 / 5 - 10);
    assertThat(guard.roomLeft()).isFalse();
    free.set(GB * 6 / 5);
    assertThat(guard.roomLeft()).isTrue();
  }

  @Test
  void it_knows_the_disk_of_a_folder() throws IOException {
    assertThat(DiskGuard.of(Path.of("target")).roomLeft()).isTrue();
  }
}
