package dev.recourse.setup.database;

import module java.base;

/**
 * The port and the roles' passwords of the embedded database, in one file that only its user reads.
 */
record Secrets(int port, String admin, String owner, String service) {
  private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");
  private static final int BYTES_OF_A_PASSWORD = 24;

  /** Below the range from which the system draws ports for outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  static Secrets of(Path folder) throws IOException {
    var file = file(folder);
    if (!Files.exists(file)) return fresh().writtenTo(folder);
    var found = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      found.load(in);
    }
    return new Secrets(
        Integer.parseInt(found.getProperty("port", "0")),
        found.getProperty("admin", ""),
        found.getProperty("owner", ""),
        found.getProperty("service", ""));
  }

  /** The kept port, or another one for good when somebody else listens there now. */
  Secrets withFreePort(Path folder) throws IOException {
    return isFree(port) ? this : new Secrets(freePort(), admin, owner, service).writtenTo(folder);
  }

  private static Secrets fresh() {
    return new Secrets(freePort(), password(), password(), password());
  }

  private Secrets writtenTo(Path folder) throws IOException {
    var fresh =
        Files.createTempFile(folder, "secrets", ".new", PosixFilePermissions.asFileAttribute(MINE));
    var text =
        """
        port=%d
        admin=%s
        owner=%s
        service=%s
        """
            .formatted(port, admin, owner, service);
    try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      out.force(true);
    }
    Files.move(fresh, file(folder), StandardCopyOption.ATOMIC_MOVE);
    return this;
  }

  private static Path file(Path folder) {
    return folder.resolve("secrets.properties");
  }

  private static String password() {
    var bytes = new byte[BYTES_OF_A_PASSWORD];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static int freePort() {
    return new Random()
        .ints(LOWEST, HIGHEST)
        .filter(Secrets::isFree)
        .limit(1)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Never the passwords: this ends up in logs. */
  @Override
  public String toString() {
    return "secrets of the database on port " + port;
  }
}
