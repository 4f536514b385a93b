package dev.recourse.core.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import module java.base;

/** Reads numbers and names out of a file. What is past its end reads as 0; ask {@link #has}. */
final class Bytes {
  private final byte[] content;

  Bytes(byte[] content) {
    this.content = content;
  }

  int length() {
    return content.length;
  }

  boolean has(long at, long many) {
    return at >= 0 && many >= 0 && at + many <= content.length;
  }

  int one(int at) {
    return has(at, 1) ? content[at] & 0xFF : 0;
  }

  int two(int at) {
    return one(at) << 8 | one(at + 1);
  }

  long four(int at) {
    return (long) two(at) << 16 | two(at + 2);
  }

  /** The little end first, so many bytes of it. */
  long little(int at, int many) {
    var value = 0L;
    for (var i = many - 1; i >= 0; i--) value = value << 8 | one(at + i);
    return value;
  }

  boolean says(int at, String name) {
    return has(at, name.length()) && text(at, at + name.length()).equals(name);
  }

  /** One character a byte, as far as there are any. */
  String text(int from, int to) {
    var first = Math.clamp(from, 0, content.length);
    return new String(content, first, Math.clamp(to, first, content.length) - first, ISO_8859_1);
  }

  String last(int many) {
    return text(content.length - many, content.length);
  }

  long checksum(int from, int to) {
    var sum = new CRC32();
    sum.update(content, from, to - from);
    return sum.getValue();
  }
}
