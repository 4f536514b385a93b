package dev.recourse.core.policy;

import module java.base;

/**
 * Every number of the order's life, under a name and a version. An order keeps the one it was
 * placed under, for ever.
 */
public record Policy(
    String name,
    int version,
    Map<Term, Duration> terms,
    Limits limits,
    Set<String> untrackedCarriers,
    Optional<String> provider) {

  /** How often: of a part, and of the seller's messages before the buyer's first answer. */
  public record Limits(
      int extensions,
      int withdrawals,
      int disputesAboutMoney,
      int disputesAboutFault,
      int outreach) {}

  public static final Policy CLASSIC =
      new Policy("classic", 1, classic(), new Limits(2, 2, 2, 2, 3), Set.of(), Optional.empty());

  public static final Policy FAST =
      CLASSIC
          .named("fast")
          .with(Term.SELLER_ANSWER, "PT48H")
          .with(Term.SHIPMENT_PROOF, "PT24H")
          .with(Term.PROOF_REQUEST_ANSWER, "PT12H");

  public Duration of(Term term) {
    return Objects.requireNonNull(terms.get(term));
  }

  public boolean untracked(String carrier) {
    return untrackedCarriers.contains(carrier);
  }

  public Policy named(String name) {
    return new Policy(name, version, terms, limits, untrackedCarriers, provider);
  }

  public Policy with(Term term, String period) {
    var changed = new EnumMap<>(terms);
    changed.put(term, Duration.parse(period));
    return new Policy(name, version, changed, limits, untrackedCarriers, provider);
  }

  public Policy untracked(Set<String> carriers) {
    return new Policy(name, version, terms, limits, carriers, provider);
  }

  public Policy provider(String provider) {
    return new Policy(name, version, terms, limits, untrackedCarriers, Optional.of(provider));
  }

  private static Map<Term, Duration> classic() {
    return Stream.of(Term.values())
        .collect(
            Collectors.toMap(
                term -> term,
                term -> term.classic,
                (one, _) -> one,
                () -> new EnumMap<>(Term.class)));
  }
}
