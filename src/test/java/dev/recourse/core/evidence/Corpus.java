package dev.recourse.core.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import module java.base;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

/** Files, good and bad, each made when it is asked for. */
public final class Corpus {
  private static final String LOSSY_WEBP =
      "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";
  private static final String LOSSLESS_WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
  private static final String EXTENDED_WEBP =
      "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEA"
          + "AQAAAP4AAA3AAP7mtQAAAA==";

  private Corpus() {}

  public static byte[] jpeg() {
    return picture("jpg");
  }

  public static byte[] png() {
    return picture("png");
  }

  public static byte[] lossyWebp() {
    return Base64.getDecoder().decode(LOSSY_WEBP);
  }

  public static byte[] losslessWebp() {
    return Base64.getDecoder().decode(LOSSLESS_WEBP);
  }

  public static byte[] extendedWebp() {
    return Base64.getDecoder().decode(EXTENDED_WEBP);
  }

  public static byte[] pdf() {
    return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\nstartxref\n9\n%%EOF\n");
  }

  /** A header that promises so much, and nothing behind it that could be decoded. */
  public static byte[] jpegOf(int width, int height) {
    return join(
        hex("FFD8 FFC0 0011 08"),
        two(height),
        two(width),
        hex("03 012200 021101 031101"),
        hex("FFDA 000C 03 0100 0211 0311 00 3F 00"),
        bytes("data"),
        hex("FFD9"));
  }

  public static byte[] pngOf(long width, long height) {
    var header = join(four(width), four(height), bytes("\b\u0002\u0000\u0000\u0000"));
    return join(
        bytes("\u0089PNG\r\n\u001A\n"),
        chunk("IHDR", header),
        chunk("IDAT", bytes("data")),
        chunk("IEND", bytes("")));
  }

  /** One whose canvas is so large; each number is one less in the file. */
  public static byte[] webpOf(int width, int height) {
    var webp = extendedWebp();
    little(webp, 24, width - 1, 3);
    little(webp, 27, height - 1, 3);
    return webp;
  }

  public static byte[] archive(String remark) {
    return join(
        bytes("PK\u0005\u0006"),
        new byte[16],
        new byte[] {(byte) remark.length(), 0},
        bytes(remark));
  }

  public static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  public static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) all.writeBytes(part);
    return all.toByteArray();
  }

  public static byte[] cut(byte[] file, int bytes) {
    return Arrays.copyOf(file, file.length - bytes);
  }

  static byte[] changed(byte[] file, int at, int value) {
    var changed = file.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static byte[] picture(String format) {
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] chunk(String name, byte[] data) {
    var named = join(bytes(name), data);
    var sum = new CRC32();
    sum.update(named);
    return join(four(data.length), named, four(sum.getValue()));
  }

  private static byte[] four(long value) {
    return ByteBuffer.allocate(4).putInt((int) value).array();
  }

  private static byte[] two(int value) {
    return ByteBuffer.allocate(2).putShort((short) value).array();
  }

  private static void little(byte[] file, int at, int value, int many) {
    for (var i = 0; i < many; i++) file[at + i] = (byte) (value >> (8 * i));
  }
}
