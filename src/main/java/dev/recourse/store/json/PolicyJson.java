package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Policy.Limits;
import dev.recourse.core.policy.Term;

/** A policy with the keys of the lifecycle, in their order. A key it lacks is as in classic. */
public final class PolicyJson {
  /** People say hours up to three days, and days beyond. */
  private static final int DAYS_SAID_IN_HOURS = 3;

  private static final List<Term> FIRST =
      Stream.of(Term.values()).filter(term -> term.compareTo(Term.SHIP_EXTENSION) < 0).toList();

  private PolicyJson() {}

  public static String write(Policy policy) {
    var limits = policy.limits();
    return Out.text(out -> {
      out.text("name", policy.name()).number("version", policy.version());
      FIRST.forEach(term -> term(out, Codes.of(term), policy.of(term)));
      out.object("ship_extension", extension -> extension(extension, policy));
      term(out, "free_cancellation", policy.of(Term.FREE_CANCELLATION));
      out.object("outreach", outreach -> outreach(outreach, policy));
      out.number("withdrawals", limits.withdrawals());
      out.object("disputes", disputes -> disputes(disputes, limits));
      out.texts("untracked_carriers", policy.untrackedCarriers().stream().sorted().toList());
      if (policy.provider().isEmpty()) out.none("provider");
      out.text("provider", policy.provider()).number("cancellation_fee", 0);
    });
  }

  /**
   * The policy of a row.
   *
   * @throws Unreadable if it lacks its name or version, or has a wrong type somewhere
   */
  public static Policy read(String text) {
    var in = In.document("policy", text);
    return new Policy(
        in.text("name"),
        in.number("version"),
        terms(in),
        limits(in),
        in.texts("untracked_carriers").collect(Shapes.inOrder()),
        in.textIfAny("provider"));
  }

  /** A period as it is usually written: {@code PT72H}, {@code P5D}. */
  public static String period(Duration period) {
    var days = period.toDays();
    return days > DAYS_SAID_IN_HOURS && period.equals(Duration.ofDays(days))
        ? "P" + days + "D"
        : period.toString();
  }

  private static Out term(Out out, String key, Duration period) {
    return out.text(key, period(period));
  }

  private static void extension(Out out, Policy policy) {
    term(out, "by", policy.of(Term.SHIP_EXTENSION)).number("times", policy.limits().extensions());
  }

  private static void outreach(Out out, Policy policy) {
    out.number("messages", policy.limits().outreach());
    term(out, "gap", policy.of(Term.OUTREACH_GAP));
  }

  private static void disputes(Out out, Limits limits) {
    out.number("money", limits.disputesAboutMoney()).number("fault", limits.disputesAboutFault());
  }

  private static Map<Term, Duration> terms(In in) {
    var terms = new EnumMap<Term, Duration>(Policy.CLASSIC.terms());
    for (var term : Term.values()) period(in, term).ifPresent(period -> terms.put(term, period));
    return terms;
  }

  private static Optional<Duration> period(In in, Term term) {
    var text =
        switch (term) {
          case SHIP_EXTENSION -> in.objectIfAny("ship_extension").flatMap(o -> o.textIfAny("by"));
          case OUTREACH_GAP -> in.objectIfAny("outreach").flatMap(o -> o.textIfAny("gap"));
          default -> in.textIfAny(Codes.of(term));
        };
    return text.map(Duration::parse);
  }

  private static Limits limits(In in) {
    var classic = Policy.CLASSIC.limits();
    return new Limits(
        limit(in, "ship_extension", "times").orElse(classic.extensions()),
        in.numberIfAny("withdrawals").orElse(classic.withdrawals()),
        limit(in, "disputes", "money").orElse(classic.disputesAboutMoney()),
        limit(in, "disputes", "fault").orElse(classic.disputesAboutFault()),
        limit(in, "outreach", "messages").orElse(classic.outreach()));
  }

  private static OptionalInt limit(In in, String object, String key) {
    var inner = in.objectIfAny(object);
    return inner.isPresent() ? inner.get().numberIfAny(key) : OptionalInt.empty();
  }
}
