package dev.recourse.core.order;

import module java.base;

/** What a part remembers of what is over: what was used up, and who was found at fault. */
public record Past(boolean shipByMissed, Map<Use, Integer> uses, Optional<Fault> decided) {
  public enum Use {
    EXTENSION,
    WITHDRAWAL,
    DISPUTE_ABOUT_MONEY,
    DISPUTE_ABOUT_FAULT
  }

  public static final Past NONE = new Past(false, Map.of(), Optional.empty());

  public int times(Use use) {
    return uses.getOrDefault(use, 0);
  }

  public Past ofGoodsTaken() {
    var extensions = Map.of(Use.EXTENSION, times(Use.EXTENSION));
    return new Past(shipByMissed, extensions, Optional.empty());
  }

  public Past use(Use use) {
    var more = new EnumMap<Use, Integer>(Use.class);
    more.putAll(uses);
    more.merge(use, 1, Integer::sum);
    return new Past(shipByMissed, more, decided);
  }

  public Past missed() {
    return new Past(true, uses, decided);
  }

  public Past decided(Fault fault) {
    return new Past(shipByMissed, uses, Optional.of(fault));
  }
}
