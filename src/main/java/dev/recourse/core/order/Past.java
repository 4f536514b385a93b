package dev.recourse.core.order;

import module java.base;

/** What a part remembers of what is over: what was used up, and who was found at fault. */
record Past(boolean shipByMissed, Map<Use, Integer> uses, Optional<Fault> decided) {
  enum Use {
    EXTENSION,
    WITHDRAWAL,
    DISPUTE_ABOUT_MONEY,
    DISPUTE_ABOUT_FAULT
  }

  static final Past NONE = new Past(false, Map.of(), Optional.empty());

  int times(Use use) {
    return uses.getOrDefault(use, 0);
  }

  Past ofGoodsTaken() {
    var extensions = Map.of(Use.EXTENSION, times(Use.EXTENSION));
    return new Past(shipByMissed, extensions, Optional.empty());
  }

  Past use(Use use) {
    var more = new EnumMap<Use, Integer>(Use.class);
    more.putAll(uses);
    more.merge(use, 1, Integer::sum);
    return new Past(shipByMissed, more, decided);
  }

  Past missed() {
    return new Past(true, uses, decided);
  }

  Past decided(Fault fault) {
    return new Past(shipByMissed, uses, Optional.of(fault));
  }
}
