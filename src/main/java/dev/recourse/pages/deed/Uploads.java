package dev.recourse.pages.deed;

import dev.recourse.pages.look.UploadField;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** The place for files of a kind of evidence, the same in every form. */
public final class Uploads {
  private static final String FILES = "image/jpeg,image/png,image/webp,application/pdf";

  private Uploads() {}

  public static UploadField of(String name, String kind, @Nullable String error, Words words) {
    return new UploadField(
        name,
        words.say("field.file." + kind),
        words.say("field.file.hint"),
        FILES,
        true,
        words.say("field.file.camera"),
        error);
  }
}
