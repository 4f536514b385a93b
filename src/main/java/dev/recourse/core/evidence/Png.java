package dev.recourse.core.evidence;

import module java.base;

/** PNG: a row of chunks, the header first and the end last, with nothing behind it. */
final class Png {
  private static final int FIRST = 8;
  private static final int AROUND = 12;
  private static final int HEADER = 13;
  private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
  private static final Set<Integer> COLOURS = Set.of(0, 2, 3, 4, 6);

  private Png() {}

  static boolean begins(Bytes file) {
    return file.says(0, "\u0089PNG\r\n\u001A\n");
  }

  static OptionalLong pixels(Bytes file) {
    var width = file.four(FIRST + 8);
    var height = file.four(FIRST + 12);
    return isSound(file) && width > 0 && height > 0 && isWhole(file)
        ? OptionalLong.of(times(width, height))
        : OptionalLong.empty();
  }

  private static boolean isSound(Bytes file) {
    return file.four(FIRST) == HEADER
        && file.says(FIRST + 4, "IHDR")
        && file.has(FIRST, HEADER + AROUND)
        && file.checksum(FIRST + 4, FIRST + 8 + HEADER) == file.four(FIRST + 8 + HEADER)
        && DEPTHS.contains(file.one(FIRST + 16))
        && COLOURS.contains(file.one(FIRST + 17));
  }

  private static boolean isWhole(Bytes file) {
    var pictured = false;
    for (var at = FIRST; file.has(at, AROUND); at += (int) file.four(at) + AROUND) {
      if (!file.has(at, file.four(at) + AROUND)) return false;
      pictured |= file.says(at + 4, "IDAT");
      if (file.says(at + 4, "IEND")) return pictured && at + AROUND == file.length();
    }
    return false;
  }

  /** Two numbers of 32 bits may be too much for one of 64 with a sign. */
  private static long times(long width, long height) {
    return Math.multiplyHigh(width, height) != 0 || width * height < 0
        ? Long.MAX_VALUE
        : width * height;
  }
}
