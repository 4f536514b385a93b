package dev.recourse.setup.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** Something on this machine is not as it must be. The message is the sentence its owner reads. */
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {
  private static final long serialVersionUID = 1;

  private final Exit exit;

  public CannotStart(Exit exit, String sentence) {
    this(exit, sentence, null);
  }

  public CannotStart(Exit exit, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exit = exit;
  }

  @Override
  public int getExitCode() {
    return exit.code;
  }

  /** What the process ends with; 1 is any other fault, 2 the launcher's "no JDK". */
  public enum Exit {
    IN_USE(3),
    OTHER_VERSION(4),
    NOT_ALLOWED(5),
    DATABASE(6),
    UNSAFE_DATABASE(7),
    SETTINGS(8);

    private final int code;

    Exit(int code) {
      this.code = code;
    }
  }
}
