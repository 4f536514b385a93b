package dev.recourse.api.problem;

/** Ends a call with its trouble. No fault of ours, so it carries no stack. */
public final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Trouble trouble;

  public Stop(Trouble trouble) {
    super(trouble.toString(), null, false, false);
    this.trouble = trouble;
  }

  public static Stop with(Code code) {
    return new Stop(new Trouble.Plain(code));
  }

  public Trouble trouble() {
    return trouble;
  }
}
