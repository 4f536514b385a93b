package dev.recourse.core.evidence;

import module java.base;

/** JPEG (ITU-T T.81): segments up to the first scan; one of them is the frame with its size. */
final class Jpeg {
  private static final int SCAN = 0xDA;
  private static final int LEAST_OF_A_SEGMENT = 2;
  private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
  private static final String END = "\u00FF\u00D9";

  private Jpeg() {}

  static boolean begins(Bytes file) {
    return file.says(0, "\u00FF\u00D8\u00FF");
  }

  static OptionalLong pixels(Bytes file) {
    var pixels = OptionalLong.empty();
    var at = 2;
    while (file.has(at, 4) && file.one(at) == 0xFF) {
      var marker = file.one(at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      var length = file.two(at + 2);
      if (!isSegment(marker) || length < LEAST_OF_A_SEGMENT || !file.has(at + 2, length)) break;
      if (marker == SCAN) return ends(file, at + 2 + length) ? pixels : OptionalLong.empty();
      if (isFrame(marker)) {
        if (pixels.isPresent() || !isSound(file, at, length)) break;
        pixels = OptionalLong.of((long) file.two(at + 5) * file.two(at + 7));
      }
      at += 2 + length;
    }
    return OptionalLong.empty();
  }

  /** Phones put a film or a second picture behind it, so that the end need not be the last. */
  private static boolean ends(Bytes file, int from) {
    return file.text(from, file.length()).contains(END);
  }

  /** All but those that stand alone, which have no place before a scan. */
  private static boolean isSegment(int marker) {
    return marker >= 0xC0 && (marker < 0xD0 || marker > 0xD9);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker);
  }

  /** As long as its components want it, with a width and a height. */
  private static boolean isSound(Bytes file, int at, int length) {
    var components = file.one(at + 9);
    return components >= 1
        && components <= 4
        && length == 8 + 3 * components
        && file.two(at + 5) > 0
        && file.two(at + 7) > 0;
  }
}
