package dev.recourse.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.adapters.files.DiskFiles.Room;
import dev.recourse.effects.port.FileStore;
import dev.recourse.effects.port.FileStore.Full;
import dev.recourse.effects.port.FileStore.Kept;
import dev.recourse.effects.port.FileStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest extends FileStoreContract {
  @TempDir Path folder = Path.of("");

  @Override
  protected FileStore store() throws IOException {
    return new DiskFiles(new Room(folder, 0));
  }

  @Override
  protected FileStore full() throws IOException {
    return new DiskFiles(new Room(folder, Long.MAX_VALUE / 2));
  }

  @Test
  void it_outlives_a_restart() throws IOException {
    var kept = (Kept) store().put(new byte[] {1, 2, 3});
    try (var content = store().open(kept.sha256()).orElseThrow()) {
      assertThat(content.readAllBytes()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void a_file_that_was_only_begun_is_gone_after_a_restart() throws IOException {
    store().put(new byte[] {1});
    Files.writeString(folder.resolve("coming").resolve("file1.new"), "half");
    store();
    assertThat(everything()).hasSize(1);
  }

  @Test
  void the_same_content_takes_its_room_once() throws IOException {
    var store = store();
    store.put(new byte[] {1});
    store.put(new byte[] {1});
    assertThat(everything()).hasSize(1);
  }

  @Test
  void what_is_kept_already_needs_no_room() throws IOException {
    var kept = store().put(new byte[] {1});
    assertThat(full().put(new byte[] {1})).isEqualTo(kept);
    assertThat(full().put(new byte[] {2})).isEqualTo(new Full());
    assertThat(everything()).hasSize(1);
  }

  @Test
  void the_words_of_a_full_disk_are_understood() {
    assertThatThrownBy(() -> Files.write(Path.of("/dev/full"), new byte[] {1}))
        .isInstanceOfSatisfying(
            IOException.class, fault -> assertThat(OutOfRoom.is(fault)).isTrue());
    assertThat(OutOfRoom.is(new IOException("Permission denied"))).isFalse();
    assertThat(OutOfRoom.is(new IOException())).isFalse();
  }

  private List<Path> everything() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
