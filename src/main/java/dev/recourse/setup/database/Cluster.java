package dev.recourse.setup.database;

import module java.base;

/** PostgreSQL's data directory: made whole or not at all, with the roles and without trust. */
record Cluster(DataFolder folder, Binaries binaries, RunAs runAs) {
  private static final String ACCESS =
      """
      # Written by Recourse. Over the loopback address, with a password; nothing else.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  Path path() {
    return folder.database();
  }

  void makeIfAbsent(Secrets secrets) throws IOException, InterruptedException {
    if (!Files.exists(path())) make(secrets);
    var version = Files.readString(path().resolve("PG_VERSION")).strip();
    if (!version.equals(Binaries.MAJOR))
      throw new CannotStart(
          CannotStart.Exit.OTHER_VERSION,
          "The data in %s was written by PostgreSQL %s; this Recourse brings PostgreSQL %s and does not read it."
              .formatted(path(), version, Binaries.MAJOR));
  }

  private void make(Secrets secrets) throws IOException, InterruptedException {
    var making = folder.path().resolve("database.making");
    Folders.delete(making);
    initialise(making, secrets);
    Files.writeString(making.resolve("pg_hba.conf"), ACCESS);
    single(making, roles(secrets));
    Files.move(making, path(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void initialise(Path making, Secrets secrets) throws IOException, InterruptedException {
    var password =
        Files.createTempFile(
            folder.path(),
            "admin",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(password, secrets.admin());
      runAs.mayRead(password);
      run(
          "",
          binaries.program("initdb"),
          "--pgdata=" + making,
          "--username=postgres",
          "--pwfile=" + password,
          "--auth-host=scram-sha-256",
          "--auth-local=scram-sha-256",
          "--data-checksums",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8");
    } finally {
      Files.delete(password);
    }
  }

  private static String roles(Secrets secrets) {
    return """
    create role recourse_owner login password '%s';
    create role recourse_service login password '%s';
    create database recourse owner recourse_owner;
    revoke all on database recourse from public;
    grant connect on database recourse to recourse_service;
    """
        .formatted(secrets.owner(), secrets.service());
  }

  /** A server without a port, for one session that reads its statements, one a line. */
  private void single(Path making, String statements) throws IOException, InterruptedException {
    run(statements, binaries.program("postgres"), "--single", "-D", making.toString(), "postgres");
  }

  private void run(String input, String... program) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(runAs.command(program))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
            .start();
    try (var in = process.outputWriter()) {
      in.write(input);
    }
    if (process.waitFor() != 0)
      throw new CannotStart(
          CannotStart.Exit.DATABASE,
          "The embedded PostgreSQL could not be set up; " + folder.log() + " says why.");
  }
}
