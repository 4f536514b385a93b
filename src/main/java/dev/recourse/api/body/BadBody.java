package dev.recourse.api.body;

import module java.base;

/** A body that cannot be taken, with all that is wrong with it. */
public final class BadBody extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public BadBody(List<Fault> faults) {
    super(faults.toString(), null, false, false);
    this.faults = faults;
  }

  public static BadBody of(String field, String key) {
    return new BadBody(List.of(Fault.of(field, key)));
  }

  public List<Fault> faults() {
    return faults;
  }
}
