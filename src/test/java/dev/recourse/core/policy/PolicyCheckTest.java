package dev.recourse.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.policy.Policy.Limits;
import dev.recourse.core.policy.PolicyCheck.Fault;
import dev.recourse.core.policy.PolicyCheck.Problem;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
  @Test
  void both_that_ship_are_sound() {
    assertThat(PolicyCheck.problems(Policy.CLASSIC, 0)).isEmpty();
    assertThat(PolicyCheck.problems(Policy.FAST, 0)).isEmpty();
  }

  @Test
  void fast_differs_in_three_periods_alone() {
    var differing =
        Stream.of(Term.values())
            .filter(term -> !Policy.FAST.of(term).equals(Policy.CLASSIC.of(term)))
            .toList();
    assertThat(differing)
        .containsExactly(Term.SELLER_ANSWER, Term.SHIPMENT_PROOF, Term.PROOF_REQUEST_ANSWER);
  }

  @Test
  void no_fee_is_ever_taken() {
    assertThat(PolicyCheck.problems(Policy.CLASSIC, 1))
        .containsExactly(new Problem("cancellation_fee", Fault.NOT_ZERO));
  }

  @Test
  void periods_are_positive_and_bounded_and_some_may_be_nothing() {
    assertThat(problems(Policy.CLASSIC.with(Term.SHIP_BY, "PT0S")))
        .containsExactly(new Problem("ship_by", Fault.NOT_POSITIVE));
    assertThat(problems(Policy.CLASSIC.with(Term.MEDIATION, "P4000D")))
        .containsExactly(new Problem("mediation", Fault.TOO_LONG));
    assertThat(problems(Policy.CLASSIC.with(Term.OUTREACH_GAP, "PT0S"))).isEmpty();
    assertThat(problems(Policy.CLASSIC.with(Term.FREE_CANCELLATION, "-PT1S")))
        .containsExactly(new Problem("free_cancellation", Fault.NOT_POSITIVE));
  }

  @Test
  void what_comes_first_is_not_longer() {
    assertThat(problems(Policy.CLASSIC.with(Term.SHIP_BY, "P31D")))
        .containsExactly(new Problem("ship_by", Fault.OUT_OF_ORDER));
    assertThat(problems(Policy.CLASSIC.with(Term.PAYMENT_LEASE, "P21D")))
        .containsExactly(new Problem("payment_lease", Fault.OUT_OF_ORDER));
  }

  @Test
  void every_key_is_asked_for() {
    var none =
        new Policy("x", 1, Map.of(), new Limits(-1, 0, 0, 0, 101), Set.of(" "), Optional.of(""));
    assertThat(problems(none))
        .hasSize(Term.values().length + 4)
        .contains(new Problem("ship_extension", Fault.OUT_OF_RANGE))
        .contains(new Problem("outreach", Fault.OUT_OF_RANGE))
        .contains(new Problem("provider", Fault.BLANK))
        .contains(new Problem("untracked_carriers", Fault.BLANK));
    assertThat(problems(Policy.CLASSIC.named("No Name")))
        .containsExactly(new Problem("name", Fault.BLANK));
  }

  private static List<Problem> problems(Policy policy) {
    return PolicyCheck.problems(policy, 0);
  }
}
