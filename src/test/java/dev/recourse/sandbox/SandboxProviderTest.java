package dev.recourse.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.effects.port.Outcome;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.effects.port.PaymentProvider.Attempt;
import dev.recourse.effects.port.PaymentProviderContract;
import dev.recourse.effects.port.PaymentReport;
import dev.recourse.effects.port.RefundReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SandboxProviderTest extends PaymentProviderContract {
  private static final World world = new World();

  @BeforeAll
  static void alone() {
    world.sandbox.settings().down(false);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Override
  protected PaymentProvider provider() {
    return world.sandbox.provider();
  }

  @Override
  protected String capturing() {
    return "card_ok";
  }

  @Override
  protected String declined() {
    return "card_declined";
  }

  @Override
  protected String pending() {
    return "card_pending";
  }

  @Override
  protected PaymentProvider.Callback callback(Attempt attempt) {
    var act = world.sandbox.acts().payment(attempt.order().toString(), 1).orElseThrow();
    var letter = world.sandbox.speaking().letter("evt-" + attempt.order(), EventType.CAPTURED, act);
    return new PaymentProvider.Callback(letter.headers(), letter.content(), world.now());
  }

  @Test
  void nothing_arrives_at_a_provider_that_is_down() {
    var attempt = attempt("card_ok");
    world.sandbox.settings().down(true);
    assertThat(provider().open(attempt)).isInstanceOf(Outcome.NotSent.class);
    world.sandbox.settings().down(false);
    assertThat(done(provider().ask(attempt))).isEmpty();
    assertThat(done(provider().open(attempt))).isInstanceOf(PaymentReport.Captured.class);
    assertThat(world.sandbox.acts().find(Act.Kind.PAYMENT, attempt.key()).orElseThrow().calls())
        .isEqualTo(1);
  }

  @Test
  void a_refund_that_times_out_may_have_been_done() {
    var attempt = attempt("card_refund_unknown_done");
    done(provider().open(attempt));
    assertThat(provider().send(back(attempt, 1, 100))).isInstanceOf(Outcome.Unknown.class);
    assertThat(done(provider().ask(back(attempt, 1, 100))).orElseThrow())
        .isInstanceOf(RefundReport.Succeeded.class);
  }

  @Test
  void a_refund_that_times_out_may_be_lost_and_goes_through_under_the_same_key() {
    var attempt = attempt("card_refund_unknown_lost");
    done(provider().open(attempt));
    assertThat(provider().send(back(attempt, 1, 100))).isInstanceOf(Outcome.Unknown.class);
    assertThat(done(provider().ask(back(attempt, 1, 100)))).isEmpty();
    assertThat(done(provider().send(back(attempt, 1, 100))))
        .isInstanceOf(RefundReport.Succeeded.class);
  }
}
