package dev.recourse.core.policy;

import module java.base;

/**
 * What is wrong with a policy, by the keys of the document. No order is placed under such a one.
 */
public final class PolicyCheck {
  /** Longer than anybody waits; it keeps every instant within what a calendar can say. */
  private static final Duration LONGEST = Duration.ofDays(3_650);

  /** More than any order needs; a bound all the same. */
  private static final int MOST_TIMES = 100;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

  /** Those that may be nothing at all. */
  private static final Set<Term> MAY_BE_NOTHING =
      EnumSet.of(Term.FREE_CANCELLATION, Term.OUTREACH_GAP);

  private PolicyCheck() {}

  public record Problem(String key, Fault fault) {}

  public enum Fault {
    MISSING,
    NOT_POSITIVE,
    TOO_LONG,
    OUT_OF_RANGE,
    /** It could never begin before the other one has ended. */
    OUT_OF_ORDER,
    /** No fee is ever taken. */
    NOT_ZERO,
    BLANK
  }

  /** All of them, in the order of the keys; none if it may be used. */
  public static List<Problem> problems(Policy policy, long cancellationFee) {
    var problems = new ArrayList<Problem>();
    if (!NAME.matcher(policy.name()).matches()) problems.add(new Problem("name", Fault.BLANK));
    for (var term : Term.values()) period(policy, term).ifPresent(problems::add);
    limits(policy.limits()).forEach(problems::add);
    if (problems.isEmpty()) order(policy).forEach(problems::add);
    if (policy.untrackedCarriers().stream().anyMatch(String::isBlank))
      problems.add(new Problem("untracked_carriers", Fault.BLANK));
    if (policy.provider().filter(String::isBlank).isPresent())
      problems.add(new Problem("provider", Fault.BLANK));
    if (cancellationFee != 0) problems.add(new Problem("cancellation_fee", Fault.NOT_ZERO));
    return List.copyOf(problems);
  }

  private static Optional<Problem> period(Policy policy, Term term) {
    var period = policy.terms().get(term);
    if (period == null) return Optional.of(new Problem(key(term), Fault.MISSING));
    var least = MAY_BE_NOTHING.contains(term) ? Duration.ZERO : Duration.ofSeconds(1);
    if (period.compareTo(least) < 0) return Optional.of(new Problem(key(term), Fault.NOT_POSITIVE));
    return period.compareTo(LONGEST) > 0
        ? Optional.of(new Problem(key(term), Fault.TOO_LONG))
        : Optional.empty();
  }

  private static Stream<Problem> limits(Policy.Limits limits) {
    var times = new LinkedHashMap<String, Integer>();
    times.put("ship_extension", limits.extensions());
    times.put("withdrawals", limits.withdrawals());
    times.put("disputes.money", limits.disputesAboutMoney());
    times.put("disputes.fault", limits.disputesAboutFault());
    times.put("outreach", limits.outreach());
    return times.entrySet().stream()
        .filter(limit -> limit.getValue() < 0 || limit.getValue() > MOST_TIMES)
        .map(limit -> new Problem(limit.getKey(), Fault.OUT_OF_RANGE));
  }

  /** An attempt fits its window, and what is not shipped is missed before it is closed. */
  private static Stream<Problem> order(Policy policy) {
    return Stream.of(
            Map.entry(Term.PAYMENT_LEASE, Term.PAYMENT_WINDOW),
            Map.entry(Term.SHIP_BY, Term.SHIP_OR_CLOSE))
        .filter(pair -> policy.of(pair.getKey()).compareTo(policy.of(pair.getValue())) > 0)
        .map(pair -> new Problem(key(pair.getKey()), Fault.OUT_OF_ORDER));
  }

  private static String key(Term term) {
    return switch (term) {
      case OUTREACH_GAP -> "outreach";
      default -> term.name().toLowerCase(Locale.ROOT);
    };
  }
}
