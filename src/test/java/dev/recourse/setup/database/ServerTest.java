package dev.recourse.setup.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.testing.Scratch;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One folder for all: setting up a cluster is the slow part, and starting it anew is the point. */
class ServerTest {
  private static final Path FOLDER = Path.of("target", "server-test");

  @BeforeAll
  static void emptyButForThePrograms() throws IOException {
    for (var name : List.of("database", "database.making", "secrets.properties"))
      Scratch.delete(FOLDER.resolve(name));
    Files.createDirectories(FOLDER.resolve("database.making/half"));
  }

  @Test
  void what_was_written_is_there_after_a_restart_on_the_same_port() throws Exception {
    String url;
    try (var server = start()) {
      url = server.owner().url();
      run(server.owner(), "create table if not exists kept(n int)");
      run(server.owner(), "insert into kept values (42)");
    }
    assertThat(Files.exists(FOLDER.resolve("database/postmaster.pid"))).isFalse();
    try (var server = start()) {
      assertThat(server.owner().url()).isEqualTo(url);
      assertThat(ask(server.owner(), "select max(n) from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_second_start_on_the_same_data_is_refused() throws Exception {
    try (var server = start()) {
      assertThatThrownBy(ServerTest::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("is in use by another running Recourse");
      assertThat(ask(server.service(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void what_a_killed_run_has_left_is_stopped() throws Exception {
    start().close();
    var orphan = orphan();
    try (var server = start()) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(ask(server.service(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  @Timeout(60)
  void one_that_somebody_kills_is_started_again() throws Exception {
    try (var server = start()) {
      var first = PidFile.of(FOLDER.resolve("database")).pid().orElseThrow();
      var killed = ProcessHandle.of(first).orElseThrow();
      killed.destroyForcibly();
      killed.onExit().get(60, TimeUnit.SECONDS);
      assertThat(answersInTheEnd(server.service())).isEqualTo("1");
    }
  }

  @Test
  void a_number_that_is_somebody_elses_by_now_is_left_alone() throws Exception {
    start().close();
    Files.writeString(
        FOLDER.resolve("database/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + FOLDER.resolve("database") + "\n");
    try (var server = start()) {
      assertThat(ask(server.service(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_port_that_somebody_has_taken_is_given_up_for_another() throws Exception {
    int port;
    try (var server = start()) {
      port = URI.create(server.admin().url().substring("jdbc:".length())).getPort();
    }
    try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        var server = start()) {
      assertThat(taken.getLocalPort()).isEqualTo(port);
      assertThat(server.admin().url()).doesNotContain(":" + port + "/");
    }
  }

  @Test
  void nobody_comes_in_without_the_password() throws Exception {
    try (var server = start()) {
      for (var login : List.of(server.admin(), server.owner(), server.service())) {
        for (var wrong : List.of("", "postgres", login.user())) {
          var stranger = new Login(login.url(), login.user(), wrong);
          assertThatThrownBy(stranger::open).isInstanceOf(SQLException.class);
        }
      }
    }
  }

  @Test
  void it_listens_on_the_loopback_address_and_nowhere_else() throws Exception {
    try (var server = start()) {
      assertThat(ask(server.admin(), "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(server.admin(), "show unix_socket_directories")).isEmpty();
      assertThat(
              ask(
                  server.admin(),
                  "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void its_secrets_and_its_files_are_for_its_user_alone() throws Exception {
    start().close();
    assertThat(mode("secrets.properties")).isEqualTo("rw-------");
    assertThat(mode("database")).isEqualTo("rwx------");
    try (var all = Files.list(FOLDER)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".new") || name.endsWith(".making"));
    }
  }

  @Test
  void what_it_confirms_is_on_the_disk() throws Exception {
    try (var server = start()) {
      for (var setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
        assertThat(ask(server.service(), "show " + setting)).as(setting).isEqualTo("on");
    }
  }

  @Test
  void the_service_may_neither_change_the_schema_nor_be_superuser() throws Exception {
    try (var server = start()) {
      assertThatThrownBy(() -> run(server.service(), "create table mine(n int)"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
      assertThat(
              ask(
                  server.admin(),
                  "select string_agg(rolname, ',' order by rolname) from pg_roles where rolsuper"))
          .isEqualTo("postgres");
    }
  }

  @Test
  void data_of_another_major_version_is_refused() throws Exception {
    start().close();
    var version = FOLDER.resolve("database/PG_VERSION");
    var ours = Files.readString(version);
    Files.writeString(version, "17\n");
    try {
      assertThatThrownBy(ServerTest::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("was written by PostgreSQL 17");
    } finally {
      Files.writeString(version, ours);
    }
  }

  private static String answersInTheEnd(Login login) {
    while (true) {
      try {
        return ask(login, "select 1");
      } catch (SQLException _) {
        Thread.onSpinWait();
      }
    }
  }

  private static Server start() {
    return Server.start(FOLDER, Sizing.small());
  }

  /** Without us, as after a kill that the kernel did not pass on. */
  private static Process orphan() throws Exception {
    try (var folder = DataFolder.hold(FOLDER)) {
      var cluster = new Cluster(folder, Binaries.in(folder.path()), RunAs.in(folder.path()));
      var command =
          cluster
              .runAs()
              .command(
                  cluster.binaries().program("postgres"),
                  "-D",
                  cluster.path().toString(),
                  "-c",
                  "port=" + Secrets.of(folder.path()).port(),
                  "-c",
                  "unix_socket_directories=");
      var process = new ProcessBuilder(command).redirectErrorStream(true);
      var started = process.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      while (!PidFile.of(cluster.path()).isReady(started.pid()))
        assertThat(started.waitFor(Duration.ofMillis(20))).isFalse();
      return started;
    }
  }

  private static String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve(name)));
  }

  private static void run(Login login, String statement) throws SQLException {
    try (var connection = login.open();
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    }
  }

  private static String ask(Login login, String question) throws SQLException {
    try (var connection = login.open();
        var statement = connection.prepareStatement(question);
        var row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
