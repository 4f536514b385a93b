package dev.recourse.effects.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.effects.port.FileStore.Full;
import dev.recourse.effects.port.FileStore.Kept;
import org.junit.jupiter.api.Test;

/** What every store of files keeps to. */
public abstract class FileStoreContract {
  private static final String HASH_OF_HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  private static final int CALLERS = 8;

  /** An empty one. */
  protected abstract FileStore store() throws IOException;

  /** One that has no room left. */
  protected abstract FileStore full() throws IOException;

  @Test
  void a_file_is_kept_under_the_hash_of_its_content_and_comes_back_as_it_was() throws IOException {
    var store = store();
    assertThat(store.put(bytes("hello"))).isEqualTo(new Kept(HASH_OF_HELLO));
    assertThat(read(store, HASH_OF_HELLO)).hasValue("hello");
  }

  @Test
  void the_same_content_is_one_file() throws IOException {
    var store = store();
    assertThat(store.put(bytes("hello"))).isEqualTo(store.put(bytes("hello")));
    assertThat(read(store, HASH_OF_HELLO)).hasValue("hello");
  }

  @Test
  void what_was_never_kept_is_not_there() throws IOException {
    var store = store();
    assertThat(store.open(HASH_OF_HELLO)).isEmpty();
    assertThat(store.open("../" + HASH_OF_HELLO.substring(3))).isEmpty();
    assertThat(store.open("")).isEmpty();
  }

  @Test
  void without_room_it_says_so_and_keeps_nothing() throws IOException {
    var store = full();
    assertThat(store.put(bytes("hello"))).isEqualTo(new Full());
    assertThat(store.open(HASH_OF_HELLO)).isEmpty();
  }

  @Test
  void many_at_once_with_the_same_content_all_find_it_kept() throws Exception {
    var store = store();
    var large = new byte[1_000_000];
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      Callable<FileStore.Put> put = () -> store.put(large);
      var puts = callers.invokeAll(Collections.nCopies(CALLERS * 4, put));
      var answers = new HashSet<FileStore.Put>();
      for (var done : puts) answers.add(done.get());
      assertThat(answers).hasSize(1).hasOnlyElementsOfType(Kept.class);
    }
  }

  private static Optional<String> read(FileStore store, String sha256) throws IOException {
    var opened = store.open(sha256);
    if (opened.isEmpty()) return Optional.empty();
    try (var content = opened.get()) {
      return Optional.of(new String(content.readAllBytes(), UTF_8));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
