package dev.recourse.core.order;

import module java.base;

/**
 * What a part remembers of what is over: when it missed its ship-by, what was used up, who was
 * found at fault, and who before the present dispute, should that come to nothing.
 */
public record Past(
    Optional<Instant> missed,
    Map<Use, Integer> uses,
    Optional<Fault> decided,
    Optional<Fault> before) {
  public enum Use {
    EXTENSION,
    WITHDRAWAL,
    DISPUTE_ABOUT_MONEY,
    DISPUTE_ABOUT_FAULT
  }

  public static final Past NONE =
      new Past(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

  public boolean shipByMissed() {
    return missed.isPresent();
  }

  public int times(Use use) {
    return uses.getOrDefault(use, 0);
  }

  /** Goods that are taken out take the haste with them, not the disputes. */
  Past ofGoodsTaken() {
    var kept = new EnumMap<Use, Integer>(Use.class);
    for (var use : List.of(Use.EXTENSION, Use.WITHDRAWAL))
      if (times(use) > 0) kept.put(use, times(use));
    return new Past(missed, kept, Optional.empty(), Optional.empty());
  }

  Past use(Use use) {
    var more = new EnumMap<Use, Integer>(Use.class);
    more.putAll(uses);
    more.merge(use, 1, Integer::sum);
    return new Past(missed, more, decided, before);
  }

  Past missed(Instant at) {
    return new Past(Optional.of(at), uses, decided, before);
  }

  Past disputed() {
    return new Past(missed, uses, decided, decided);
  }

  Past decided(Fault fault) {
    return new Past(missed, uses, Optional.of(fault), before);
  }

  /** What a withdrawn dispute had decided counts for nothing. */
  Past undecided() {
    return new Past(missed, uses, before, before);
  }
}
