package dev.recourse.core.evidence;

import module java.base;

/** WebP (RFC 9649): a RIFF of chunks. The picture's own size counts, and its canvas's. */
final class Webp {
  private static final int FIRST = 12;
  private static final int HEAD = 8;
  private static final int CANVAS = 10;
  private static final int FOURTEEN_BITS = 0x3FFF;

  private Webp() {}

  static boolean begins(Bytes file) {
    return file.says(0, "RIFF") && file.says(8, "WEBP");
  }

  static OptionalLong pixels(Bytes file) {
    if (file.little(4, 4) + HEAD != file.length() || !isPictureFirst(file))
      return OptionalLong.empty();
    var most = 0L;
    var pictured = false;
    var at = FIRST;
    while (file.has(at, HEAD)) {
      var size = file.little(at + 4, 4);
      if (!file.has(at + HEAD, size)) return OptionalLong.empty();
      if (isChecked(file, at)) {
        var pixels = pixels(file, at, size);
        if (pixels.isEmpty()) return pixels;
        most = Math.max(most, pixels.getAsLong());
      }
      pictured |= !file.says(at, "VP8X") && isChecked(file, at);
      at += (int) (HEAD + size + size % 2);
    }
    return pictured && at >= file.length() ? OptionalLong.of(most) : OptionalLong.empty();
  }

  private static boolean isPictureFirst(Bytes file) {
    return isChecked(file, FIRST) && !file.says(FIRST, "ANMF");
  }

  private static boolean isChecked(Bytes file, int at) {
    return Stream.of("VP8 ", "VP8L", "VP8X", "ANMF").anyMatch(name -> file.says(at, name));
  }

  private static OptionalLong pixels(Bytes file, int at, long size) {
    var from = at + HEAD;
    return switch (file.text(at, from - 4)) {
      case "VP8 " -> size < CANVAS ? OptionalLong.empty() : lossy(file, from);
      case "VP8L" -> size < 5 ? OptionalLong.empty() : lossless(file, from);
      case "VP8X" -> size < CANVAS ? OptionalLong.empty() : canvas(file, from + 4);
      default -> size < 16 ? OptionalLong.empty() : canvas(file, from + 6);
    };
  }

  /** A key frame: the bit that says otherwise is clear, then its start code, then its size. */
  private static OptionalLong lossy(Bytes file, int from) {
    var width = file.little(from + 6, 2) & FOURTEEN_BITS;
    var height = file.little(from + 8, 2) & FOURTEEN_BITS;
    return (file.one(from) & 1) == 0
            && file.says(from + 3, "\u009D\u0001*")
            && width > 0
            && height > 0
        ? OptionalLong.of(width * height)
        : OptionalLong.empty();
  }

  private static OptionalLong lossless(Bytes file, int from) {
    var bits = file.little(from + 1, 4);
    var width = (bits & FOURTEEN_BITS) + 1;
    var height = (bits >> 14 & FOURTEEN_BITS) + 1;
    return file.one(from) == 0x2F && bits >> 29 == 0
        ? OptionalLong.of(width * height)
        : OptionalLong.empty();
  }

  /** Of all, or of one frame of a film: two numbers of 24 bits, each one less than it is. */
  private static OptionalLong canvas(Bytes file, int from) {
    return OptionalLong.of((file.little(from, 3) + 1) * (file.little(from + 3, 3) + 1));
  }
}
