package dev.recourse.effects;

import module java.base;

import dev.recourse.effects.port.Outcome;
import dev.recourse.effects.port.PaymentProvider;

/** The payment providers of this installation, each on a line of its own. */
public final class Providers {
  private record Reached(PaymentProvider provider, Line line) {}

  private final Map<String, Reached> providers;

  public Providers(Collection<PaymentProvider> providers) {
    this.providers =
        providers.stream()
            .collect(
                Collectors.toMap(
                    PaymentProvider::name, provider -> new Reached(provider, new Line())));
  }

  public Optional<PaymentProvider> find(String name) {
    return Optional.ofNullable(providers.get(name)).map(Reached::provider);
  }

  /** One that is not set up here may be tomorrow: nothing was sent. */
  <T> Outcome<T> call(String name, Function<PaymentProvider, Outcome<T>> asking) {
    var reached = providers.get(name);
    if (reached == null) return new Outcome.NotSent<>(Optional.empty());
    return reached.line().call(() -> asking.apply(reached.provider()));
  }
}
