package dev.recourse.setup.database;

import module java.base;

/**
 * As whom PostgreSQL's programs run: PostgreSQL refuses to be root. Root's files stay root's in a
 * user namespace of one user; in a folder of somebody else its programs run as that one.
 */
final class RunAs {
  private static final String SOMEBODY = "1000";

  private final List<String> before;
  private final Path folder;

  private RunAs(List<String> before, Path folder) {
    this.before = before;
    this.folder = folder;
  }

  static RunAs in(Path folder) throws IOException, InterruptedException {
    if (!isRoot()) return new RunAs(List.of(), folder);
    if (owner(folder) != 0) return asOwner(owner(folder), folder);
    var namespace =
        List.of("unshare", "--user", "--map-user=" + SOMEBODY, "--map-group=" + SOMEBODY, "--");
    if (works(namespace)) return new RunAs(namespace, folder);
    throw new CannotStart(
        CannotStart.Exit.NOT_ALLOWED,
        "PostgreSQL does not run as root, and this system does not let root start it in a user"
            + " namespace. Start Recourse as another user, or give "
            + folder
            + " to another user with chown.");
  }

  /** The program in a session of its own: Ctrl-C in a terminal stops us, and we stop it. */
  List<String> command(String... program) {
    return Stream.of(optional("setsid"), before, List.of(program)).flatMap(List::stream).toList();
  }

  /** As {@link #command}, and the kernel ends it (a fast shutdown) when we are killed. */
  List<String> commandThatEndsWithUs(String... program) {
    return Stream.of(
            optional("setsid"), before, optional("setpriv", "--pdeathsig", "INT"), List.of(program))
        .flatMap(List::stream)
        .toList();
  }

  /** Lets those programs read a file that we wrote. */
  void mayRead(Path file) throws IOException {
    Files.setAttribute(file, "unix:uid", owner(folder));
  }

  private static RunAs asOwner(int uid, Path folder) throws IOException, InterruptedException {
    var gid = Files.getAttribute(folder, "unix:gid");
    var owner = List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
    if (works(owner)) return new RunAs(owner, folder);
    throw new CannotStart(
        CannotStart.Exit.NOT_ALLOWED,
        "PostgreSQL does not run as root, and setpriv, which would run it as the owner of "
            + folder
            + ", does not work here. Start Recourse as that user.");
  }

  private static List<String> optional(String... command) {
    return isInstalled(command[0]) ? List.of(command) : List.of();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static boolean works(List<String> before) throws IOException, InterruptedException {
    if (!isInstalled(before.getFirst())) return false;
    var command = Stream.concat(before.stream(), Stream.of("true")).toList();
    var quiet = new ProcessBuilder(command).redirectErrorStream(true);
    return quiet.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }

  private static boolean isRoot() throws IOException {
    return owner(Path.of("/proc/self")) == 0;
  }

  private static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
