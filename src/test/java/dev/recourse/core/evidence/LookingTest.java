package dev.recourse.core.evidence;

import static dev.recourse.core.evidence.Corpus.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.evidence.Look.Fit;
import dev.recourse.core.evidence.Look.Unfit;
import dev.recourse.core.evidence.Look.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad files, told apart without decoding one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingTest {
  private static final Map<String, byte[]> GOOD =
      Map.ofEntries(
          Map.entry("jpeg", jpeg()),
          Map.entry("jpeg of 40 megapixels", jpegOf(8000, 5000)),
          Map.entry("jpeg with a film behind it", join(jpeg(), bytes("ftypmp42moov"))),
          Map.entry("jpeg with fill bytes", join(cut(jpeg(), jpeg().length - 2), filled())),
          Map.entry("png", png()),
          Map.entry("png of 40 megapixels", pngOf(1, 40_000_000)),
          Map.entry("webp lossy", lossyWebp()),
          Map.entry("webp lossless", losslessWebp()),
          Map.entry("webp extended", extendedWebp()),
          Map.entry("pdf", pdf()),
          Map.entry("pdf 2.0", bytes(text(pdf()).replace("1.7", "2.0"))));

  private static final Map<String, byte[]> UNKNOWN =
      Map.ofEntries(
          Map.entry("text", bytes("a receipt")),
          Map.entry("html", bytes("<!doctype html><script>alert(1)</script>")),
          Map.entry("svg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
          Map.entry("gif", bytes("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;")),
          Map.entry("bmp", bytes("BM6\u0000\u0000\u0000")),
          Map.entry("tiff", bytes("II*\u0000\b\u0000\u0000\u0000")),
          Map.entry("heic", bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1")),
          Map.entry("mp4", bytes("\u0000\u0000\u0000\u0018ftypmp42")),
          Map.entry("zip", join(bytes("PK\u0003\u0004"), archive(""))),
          Map.entry("program", bytes("MZ\u0090\u0000\u0003")),
          Map.entry("script", bytes("#!/bin/sh\nrm -rf /\n")),
          Map.entry("pdf that begins late", join(bytes("\n"), pdf())),
          Map.entry("pdf of no version", bytes(text(pdf()).replace("1.7", "x.y"))),
          Map.entry("one byte", bytes("\u00FF")),
          Map.entry("wave", bytes("RIFF\u0004\u0000\u0000\u0000WAVE")),
          Map.entry("png without its line ends", bytes(text(png()).replace("\r\n", "\n"))));

  private static final Map<String, byte[]> BROKEN =
      Map.ofEntries(
          Map.entry("jpeg of three bytes", cut(jpeg(), jpeg().length - 3)),
          Map.entry("jpeg without its end", cut(jpeg(), 2)),
          Map.entry("jpeg cut in its header", cut(jpeg(), jpeg().length - 30)),
          Map.entry("jpeg of no height", jpegOf(100, 0)),
          Map.entry("jpeg of no width", jpegOf(0, 100)),
          Map.entry("jpeg with two frames", twice()),
          Map.entry("png cut in its header", cut(png(), png().length - 20)),
          Map.entry("png without its end", cut(png(), 12)),
          Map.entry("png with something behind it", join(png(), bytes("more"))),
          Map.entry("png of another checksum", changed(png(), 19, 99)),
          Map.entry("png of no width", pngOf(0, 5)),
          Map.entry("webp cut", cut(lossyWebp(), 4)),
          Map.entry("webp with something behind it", join(lossyWebp(), bytes("more"))),
          Map.entry("webp that is no key frame", changed(lossyWebp(), 20, 0x31)),
          Map.entry("webp without its start code", changed(lossyWebp(), 23, 0)),
          Map.entry("webp of another signature", changed(losslessWebp(), 20, 0)),
          Map.entry("webp of nothing", bytes("RIFF\u0004\u0000\u0000\u0000WEBP")),
          Map.entry("pdf without its end", bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n")));

  private static final Map<String, byte[]> TOO_MANY =
      Map.ofEntries(
          Map.entry("jpeg", jpegOf(8001, 5000)),
          Map.entry("jpeg of the largest", jpegOf(65_535, 65_535)),
          Map.entry("png", pngOf(40_000_001, 1)),
          Map.entry("png of the largest", pngOf(0xFFFF_FFFFL, 0xFFFF_FFFFL)),
          Map.entry("webp", webpOf(8001, 5000)),
          Map.entry("webp of the largest", webpOf(1 << 24, 1 << 24)));

  private static final Map<String, byte[]> TWO_IN_ONE =
      Map.ofEntries(
          Map.entry("jpeg and archive", join(jpeg(), archive(""))),
          Map.entry("jpeg and archive with a remark", join(jpeg(), archive("hello"))),
          Map.entry("pdf and archive", join(pdf(), archive("%%EOF"))),
          Map.entry("jpeg and pdf", join(commented("%PDF-1.4"))),
          Map.entry("jpeg and page", join(commented("<ScRiPt >alert(1)</script>"))),
          Map.entry("jpeg and php", join(commented("<?php system('id');"))),
          Map.entry("pdf and page", bytes(text(pdf()).replace("1 0 obj", "<html><body>1 0 obj"))));

  static Set<String> good() {
    return new TreeSet<>(GOOD.keySet());
  }

  static Set<String> unknown() {
    return new TreeSet<>(UNKNOWN.keySet());
  }

  static Set<String> broken() {
    return new TreeSet<>(BROKEN.keySet());
  }

  static Set<String> tooMany() {
    return new TreeSet<>(TOO_MANY.keySet());
  }

  static Set<String> twoInOne() {
    return new TreeSet<>(TWO_IN_ONE.keySet());
  }

  @ParameterizedTest
  @MethodSource("good")
  void a_whole_file_of_a_known_kind_is_fit(String name) {
    var type = MediaType.valueOf(name.replaceFirst(" .*", "").toUpperCase(Locale.ROOT));
    assertThat(look(GOOD, name)).isEqualTo(new Fit(type));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void other_kinds_are_not_taken(String name) {
    assertThat(look(UNKNOWN, name)).isEqualTo(new Unfit(Why.UNKNOWN_TYPE));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_file_that_is_not_what_it_promises_is_not_taken(String name) {
    assertThat(look(BROKEN, name)).isEqualTo(new Unfit(Why.BROKEN));
  }

  @ParameterizedTest
  @MethodSource("tooMany")
  void a_picture_is_judged_by_its_header_before_anybody_decodes_it(String name) {
    assertThat(look(TOO_MANY, name)).isEqualTo(new Unfit(Why.TOO_MANY_PIXELS));
  }

  @ParameterizedTest
  @MethodSource("twoInOne")
  void what_another_reader_takes_for_something_else_is_not_taken(String name) {
    assertThat(look(TWO_IN_ONE, name)).isEqualTo(new Unfit(Why.TWO_IN_ONE));
  }

  @Test
  void size_is_looked_at_first() {
    assertThat(Looking.at(new byte[0])).isEqualTo(new Unfit(Why.EMPTY));
    assertThat(Looking.at(new byte[Looking.MOST_BYTES + 1])).isEqualTo(new Unfit(Why.TOO_LARGE));
    assertThat(Looking.at(Arrays.copyOf(jpeg(), Looking.MOST_BYTES)))
        .isEqualTo(new Fit(MediaType.JPEG));
  }

  @Test
  void a_file_that_is_cut_or_has_a_changed_byte_is_unfit_or_what_it_was() {
    for (var file : GOOD.values())
      for (var at = 0; at < file.length; at++)
        for (var other :
            List.of(Arrays.copyOf(file, at), changed(file, at, 0xFF), changed(file, at, 0x7F)))
          assertThat(Looking.at(other))
              .matches(seen -> seen instanceof Unfit || seen.equals(Looking.at(file)));
  }

  private static Look look(Map<String, byte[]> files, String name) {
    return Looking.at(Objects.requireNonNull(files.get(name)));
  }

  private static String text(byte[] file) {
    return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** A remark may be the first of its segments. */
  private static byte[] commented(String remark) {
    var length = (char) (remark.length() + 2);
    var segment = bytes("\u00FF\u00FE\u0000" + length + remark);
    return join(
        cut(jpeg(), jpeg().length - 2), segment, Arrays.copyOfRange(jpeg(), 2, jpeg().length));
  }

  private static byte[] filled() {
    return join(bytes("\u00FF\u00FF"), Arrays.copyOfRange(jpeg(), 2, jpeg().length));
  }

  /** Who takes the last frame sees another picture than who takes the first. */
  private static byte[] twice() {
    var small = jpegOf(10, 10);
    var frame = Arrays.copyOfRange(jpegOf(9000, 9000), 2, 21);
    return join(cut(small, small.length - 2), frame, Arrays.copyOfRange(small, 2, small.length));
  }
}
