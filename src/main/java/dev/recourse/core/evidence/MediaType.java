package dev.recourse.core.evidence;

import module java.base;

/** The kinds of files that are taken, each by how it begins. */
public enum MediaType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf");

  public final String code;
  public final String extension;

  MediaType(String code, String extension) {
    this.code = code;
    this.extension = extension;
  }

  public static Optional<MediaType> of(String code) {
    return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  static Optional<MediaType> of(Bytes file) {
    return Stream.of(values()).filter(type -> type.begins(file)).findFirst();
  }

  private boolean begins(Bytes file) {
    return switch (this) {
      case JPEG -> Jpeg.begins(file);
      case PNG -> Png.begins(file);
      case WEBP -> Webp.begins(file);
      case PDF -> Pdf.begins(file);
    };
  }
}
