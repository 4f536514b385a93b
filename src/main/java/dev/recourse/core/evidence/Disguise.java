package dev.recourse.core.evidence;

import module java.base;

/** A file that is one thing to us and another to somebody else's reader. */
final class Disguise {
  /** Browsers look at less when they guess what a page is. */
  private static final int GUESSED_BY = 4096;

  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:script|html|body|head|iframe|svg|object|!doctype|\\?php)\\b",
          Pattern.CASE_INSENSITIVE);

  /** An archive is found by its last record: 22 bytes and a remark of up to 65,535. */
  private static final int END_OF_ARCHIVE = 22;

  private static final int LONGEST_REMARK = 65_535;
  private static final String ARCHIVE = "PK\u0005\u0006";

  private Disguise() {}

  static boolean isWornBy(Bytes file, MediaType type) {
    return PAGE.matcher(file.text(0, GUESSED_BY)).find()
        || isArchive(file)
        || (type != MediaType.PDF && file.text(0, Pdf.READERS_LOOK_AT).contains(Pdf.MARK));
  }

  private static boolean isArchive(Bytes file) {
    var from = Math.max(0, file.length() - END_OF_ARCHIVE - LONGEST_REMARK);
    var tail = file.text(from, file.length());
    for (var at = tail.indexOf(ARCHIVE); at >= 0; at = tail.indexOf(ARCHIVE, at + 1)) {
      var remark = file.little(from + at + 20, 2);
      if (from + at + END_OF_ARCHIVE + remark == file.length()) return true;
    }
    return false;
  }
}
