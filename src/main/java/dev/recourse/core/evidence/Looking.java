package dev.recourse.core.evidence;

import module java.base;

import dev.recourse.core.evidence.Look.Fit;
import dev.recourse.core.evidence.Look.Unfit;
import dev.recourse.core.evidence.Look.Why;

/** Looks at a file: by its content, never by its name or by what somebody calls it. */
public final class Looking {
  /** A photo of a phone is about 5 MB, a scan of a few pages too. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** What a reader has to hold when he opens it: 160 MB at four bytes each. */
  public static final long MOST_PIXELS = 40_000_000;

  private Looking() {}

  public static Look at(byte[] content) {
    if (content.length == 0) return new Unfit(Why.EMPTY);
    if (content.length > MOST_BYTES) return new Unfit(Why.TOO_LARGE);
    var file = new Bytes(content);
    return MediaType.of(file).<Look>map(type -> at(file, type)).orElse(new Unfit(Why.UNKNOWN_TYPE));
  }

  private static Look at(Bytes file, MediaType type) {
    var pixels = pixels(file, type);
    if (pixels.isEmpty()) return new Unfit(Why.BROKEN);
    if (pixels.getAsLong() > MOST_PIXELS) return new Unfit(Why.TOO_MANY_PIXELS);
    if (Disguise.isWornBy(file, type)) return new Unfit(Why.TWO_IN_ONE);
    return new Fit(type);
  }

  /** Empty if the file is not whole; a document has no pixels. */
  private static OptionalLong pixels(Bytes file, MediaType type) {
    return switch (type) {
      case JPEG -> Jpeg.pixels(file);
      case PNG -> Png.pixels(file);
      case WEBP -> Webp.pixels(file);
      case PDF -> Pdf.isWhole(file) ? OptionalLong.of(0) : OptionalLong.empty();
    };
  }
}
