package dev.recourse.engine;

import module java.base;

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
  public static Hash of(byte[] content) {
    try {
      return new Hash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
