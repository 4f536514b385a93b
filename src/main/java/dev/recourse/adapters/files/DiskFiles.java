package dev.recourse.adapters.files;

import module java.base;

import dev.recourse.effects.port.FileStore;

/** A folder of files named by their content. A reader sees a file whole or not at all. */
public final class DiskFiles implements FileStore {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int FOLDER = 2;

  private final Room room;
  private final Path files;
  private final Path coming;

  /**
   * Where it is, and how much room on its disk is left to others.
   *
   * @param keepFree bytes; files must not take from the database what it needs
   */
  public record Room(Path folder, long keepFree) {}

  /** Makes the folders; what a killed run had begun is thrown away. */
  public DiskFiles(Room room) throws IOException {
    this.room = room;
    this.files = Files.createDirectories(room.folder().resolve("files"));
    this.coming = Files.createDirectories(room.folder().resolve("coming"));
    try (var begun = Files.newDirectoryStream(coming)) {
      for (var file : begun) Files.delete(file);
    }
  }

  @Override
  public Put put(byte[] content) {
    var sha256 = hash(content);
    try {
      if (Files.exists(path(sha256))) return new Kept(sha256);
      if (Files.getFileStore(files).getUsableSpace() - content.length < room.keepFree())
        return new Full();
      keep(content, sha256);
      return new Kept(sha256);
    } catch (IOException fault) {
      if (OutOfRoom.is(fault)) return new Full();
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public Optional<InputStream> open(String sha256) {
    if (!HASH.matcher(sha256).matches()) return Optional.empty();
    try {
      return Optional.of(Files.newInputStream(path(sha256)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** First the content is on the disk, then its name: a cut in between leaves nothing. */
  private void keep(byte[] content, String sha256) throws IOException {
    var begun = Files.createTempFile(coming, "file", ".new");
    try {
      write(content, begun);
      var folder = Files.createDirectories(folder(sha256));
      Files.move(begun, path(sha256), StandardCopyOption.ATOMIC_MOVE);
      settle(folder);
      settle(files);
    } finally {
      Files.deleteIfExists(begun);
    }
  }

  private static void write(byte[] content, Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      var left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) channel.write(left);
      channel.force(true);
    }
  }

  /** A name is safe only when its folder is on the disk. */
  private static void settle(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path path(String sha256) {
    return folder(sha256).resolve(sha256.substring(FOLDER));
  }

  /** Few enough files in each that any tool can list them. */
  private Path folder(String sha256) {
    return files.resolve(sha256.substring(0, FOLDER));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
