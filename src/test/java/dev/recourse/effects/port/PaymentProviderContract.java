package dev.recourse.effects.port;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.effects.port.PaymentProvider.Attempt;
import dev.recourse.effects.port.PaymentProvider.Return;
import org.junit.jupiter.api.Test;

/** What every payment provider's adapter is held to, the sandbox's and the real ones. */
public abstract class PaymentProviderContract {
  protected static final Currency EUR = Currency.getInstance("EUR");
  private static final AtomicLong COUNT = new AtomicLong(1);

  protected abstract PaymentProvider provider();

  /** A method whose attempts are captured at once, or as soon as the buyer has paid. */
  protected abstract String capturing();

  /** A method whose attempts are declined. */
  protected abstract String declined();

  /** A method whose attempts stay open. */
  protected abstract String pending();

  /** Something that the provider says by itself about an attempt that was captured. */
  protected abstract PaymentProvider.Callback callback(Attempt attempt);

  protected static Attempt attempt(String method) {
    var order = new OrderId(COUNT.incrementAndGet() << 12);
    var key = "payment:" + order + ":1";
    return new Attempt(order, 1, key, new Money(4890, EUR), method, "http://localhost/orders");
  }

  protected static Return back(Attempt attempt, int refund, long amount) {
    var key = "refund:" + attempt.order() + ":" + refund + ":1";
    return new Return(attempt.order(), refund, key, new Money(amount, EUR), 1, "");
  }

  @Test
  void the_same_key_is_the_same_capture_however_often_it_is_sent() {
    var attempt = attempt(capturing());
    var first = done(provider().open(attempt));
    assertThat(first).isInstanceOf(PaymentReport.Captured.class);
    assertThat(done(provider().open(attempt))).isEqualTo(first);
    assertThat(done(provider().ask(attempt))).contains(first);
  }

  @Test
  void a_capture_is_of_the_amount_that_was_asked_and_names_what_was_paid_with() {
    var captured = (PaymentReport.Captured) done(provider().open(attempt(capturing())));
    assertThat(captured.amount()).isEqualTo(new Money(4890, EUR));
    assertThat(captured.reference()).isNotBlank();
    assertThat(captured.means().kind()).isNotBlank();
  }

  @Test
  void a_declined_attempt_has_failed() {
    assertThat(done(provider().open(attempt(declined())))).isEqualTo(new PaymentReport.Failed());
  }

  @Test
  void what_was_never_sent_was_never_heard_of() {
    var attempt = attempt(capturing());
    assertThat(done(provider().ask(attempt))).isEmpty();
    assertThat(done(provider().ask(back(attempt, 1, 100)))).isEmpty();
  }

  @Test
  void an_open_attempt_that_is_voided_is_no_payment_any_more() {
    var attempt = attempt(pending());
    assertThat(done(provider().open(attempt))).isInstanceOf(PaymentReport.Open.class);
    assertThat(done(provider().cancel(attempt))).contains(new PaymentReport.Failed());
    assertThat(done(provider().cancel(attempt))).contains(new PaymentReport.Failed());
    assertThat(done(provider().open(attempt))).isEqualTo(new PaymentReport.Failed());
  }

  @Test
  void a_void_that_comes_after_the_capture_says_so() {
    var attempt = attempt(capturing());
    var captured = done(provider().open(attempt));
    assertThat(done(provider().cancel(attempt))).contains(captured);
  }

  @Test
  void the_same_key_is_the_same_refund_however_often_it_is_sent() {
    var attempt = attempt(capturing());
    done(provider().open(attempt));
    var back = back(attempt, 1, 4890);
    done(provider().send(back));
    done(provider().send(back));
    assertThat(done(provider().ask(back))).isPresent();
    assertThat(provider().send(back(attempt, 2, 1))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void no_more_goes_back_than_was_captured() {
    var attempt = attempt(capturing());
    done(provider().open(attempt));
    done(provider().send(back(attempt, 1, 4000)));
    assertThat(provider().send(back(attempt, 2, 891))).isInstanceOf(Outcome.Refused.class);
    assertThat(provider().send(back(attempt, 3, 890))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void what_it_says_by_itself_names_the_order_and_has_an_id_of_its_own() {
    var attempt = attempt(capturing());
    done(provider().open(attempt));
    var genuine = (Reading.Genuine) provider().read(callback(attempt));
    assertThat(genuine.order()).isEqualTo(attempt.order().toString());
    assertThat(genuine.id()).isNotBlank();
    assertThat(genuine.fact()).isPresent();
  }

  @Test
  void what_was_tampered_with_is_forged_T10() {
    var attempt = attempt(capturing());
    done(provider().open(attempt));
    var callback = callback(attempt);
    var late = callback.receivedAt().plus(Duration.ofMinutes(6));
    var early = callback.receivedAt().minus(Duration.ofMinutes(2));
    var other = callback.content().clone();
    other[other.length / 2] ^= 1;
    var longer = Arrays.copyOf(callback.content(), callback.content().length + 1);
    assertForged(new PaymentProvider.Callback(Map.of(), callback.content(), callback.receivedAt()));
    assertForged(new PaymentProvider.Callback(callback.headers(), other, callback.receivedAt()));
    assertForged(new PaymentProvider.Callback(callback.headers(), longer, callback.receivedAt()));
    assertForged(new PaymentProvider.Callback(callback.headers(), callback.content(), late));
    assertForged(new PaymentProvider.Callback(callback.headers(), callback.content(), early));
    for (var header : callback.headers().entrySet()) {
      var twice = Map.of(header.getKey(), header.getValue() + "," + header.getValue());
      var cut = Map.of(header.getKey(), header.getValue().replaceFirst("t=\\d+,", ""));
      for (var headers : List.of(twice, cut))
        assertForged(
            new PaymentProvider.Callback(headers, callback.content(), callback.receivedAt()));
    }
  }

  private void assertForged(PaymentProvider.Callback callback) {
    assertThat(provider().read(callback)).isInstanceOf(Reading.Forged.class);
  }

  protected static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).answer();
  }
}
