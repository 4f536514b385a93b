package dev.recourse.core.policy;

import module java.base;

/** Every number of the order's life. An order keeps the policy it was placed under, for ever. */
public record Policy(
    String name,
    Map<Term, Duration> terms,
    Limits limits,
    Set<String> untrackedCarriers,
    String provider) {

  /** How often: of a part, and of the seller's messages before the buyer's first answer. */
  public record Limits(int extensions, int withdrawals, int disputes, int outreach) {}

  /** The provider that is the shop itself: it moves the money and reports what it did. */
  public static final String SHOP = "shop";

  public static final Policy CLASSIC =
      new Policy("classic", classic(), new Limits(2, 2, 2, 3), Set.of(), "cards");

  public static final Policy FAST =
      CLASSIC
          .named("fast")
          .with(Term.SELLER_ANSWER, "PT48H")
          .with(Term.SHIPMENT_PROOF, "PT24H")
          .with(Term.PROOF_REQUEST_ANSWER, "PT12H");

  public Duration of(Term term) {
    return terms.get(term);
  }

  public boolean untracked(String carrier) {
    return untrackedCarriers.contains(carrier);
  }

  public boolean shopMovesMoney() {
    return provider.equals(SHOP);
  }

  public Policy named(String name) {
    return new Policy(name, terms, limits, untrackedCarriers, provider);
  }

  public Policy with(Term term, String period) {
    var changed = new EnumMap<>(terms);
    changed.put(term, Duration.parse(period));
    return new Policy(name, changed, limits, untrackedCarriers, provider);
  }

  public Policy untracked(Set<String> carriers) {
    return new Policy(name, terms, limits, carriers, provider);
  }

  public Policy provider(String provider) {
    return new Policy(name, terms, limits, untrackedCarriers, provider);
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
