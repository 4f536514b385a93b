package dev.recourse.setup;

import module java.base;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that the sandbox signs its tokens with: random, in a file that only its user reads. */
final class TokenKey {
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

  private TokenKey() {}

  static SecretKey of(Path data) throws IOException {
    var file = Files.createDirectories(data).resolve("tokens.key");
    if (!Files.exists(file)) create(file);
    var key = Files.readAllBytes(file);
    if (key.length < BYTES) throw new IOException(file + " is no key; remove it to get a new one");
    return new SecretKeySpec(key, "HmacSHA256");
  }

  /** Whole or not at all. */
  private static void create(Path file) throws IOException {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var fresh =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "tokens",
            ".new",
            PosixFilePermissions.asFileAttribute(MINE));
    Files.write(fresh, key);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
