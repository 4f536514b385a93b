package dev.recourse.testing.browser;

import module java.base;

/** Debian's packages of Chromium, installed or only unpacked. */
final class Packages {
  private static final List<String> WANTED = List.of("chromium", "fonts-liberation");
  private static final long PATIENCE = 15;

  private Packages() {}

  /** For everybody on this machine; root may. */
  static void install() throws IOException {
    run(List.of("apt-get", "-qq", "update"));
    run(command("apt-get", "-qq", "-y", "--no-install-recommends", "install"));
  }

  /** Into a folder, with lists of its own: needs no right but that of the network. */
  static Chromium unpacked(Path folder) throws IOException {
    var root = folder.resolve("root");
    var program = root.resolve("usr/lib/chromium/chromium");
    if (!Files.isExecutable(program)) {
      var apt = own(folder);
      run(Stream.concat(apt.stream(), Stream.of("-qq", "update")).toList());
      run(
          Stream.of(
                  apt.stream(),
                  Stream.of("-qq", "-y", "-d", "--no-install-recommends", "install"),
                  WANTED.stream())
              .flatMap(it -> it)
              .toList());
      unpack(folder.resolve("cache/archives"), root);
      fonts(folder, root);
    }
    return new Chromium(program, around(folder, root));
  }

  private static List<String> own(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lists/partial"));
    Files.createDirectories(folder.resolve("cache/archives/partial"));
    Files.createDirectories(folder.resolve("home"));
    return List.of(
        "apt-get",
        "-o",
        "Debug::NoLocking=true",
        "-o",
        "Dir::State::lists=" + folder.resolve("lists"),
        "-o",
        "Dir::Cache=" + folder.resolve("cache"));
  }

  private static void unpack(Path archives, Path root) throws IOException {
    try (var all = Files.list(archives)) {
      for (var archive : all.filter(it -> it.toString().endsWith(".deb")).toList())
        run(List.of("dpkg-deb", "-x", archive.toString(), root.toString()));
    }
  }

  /** The unpacked fonts and those of the machine. */
  private static void fonts(Path folder, Path root) throws IOException {
    var list =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>%s</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>%s</cachedir>
        </fontconfig>
        """;
    var text = list.formatted(root.resolve("usr/share/fonts"), folder.resolve("home/fonts"));
    Files.writeString(folder.resolve("fonts.conf"), text);
  }

  private static Map<String, String> around(Path folder, Path root) throws IOException {
    return Map.of(
        "LD_LIBRARY_PATH", libraries(root),
        "FONTCONFIG_FILE", folder.resolve("fonts.conf").toString(),
        "HOME", folder.resolve("home").toString());
  }

  private static String libraries(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      return all.filter(it -> it.getFileName().toString().contains(".so"))
          .map(it -> Objects.requireNonNull(it.getParent()).toString())
          .distinct()
          .collect(Collectors.joining(":"));
    }
  }

  private static List<String> command(String... words) {
    return Stream.concat(Stream.of(words), WANTED.stream()).toList();
  }

  private static void run(List<String> command) throws IOException {
    var log = Files.createTempFile("packages", ".log");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    var process = builder.start();
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) process.destroy();
      else if (process.exitValue() == 0) return;
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
    throw new IOException(String.join(" ", command) + " failed: " + Files.readString(log));
  }
}
