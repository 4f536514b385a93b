package dev.recourse.engine;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.store.PolicyRows;
import dev.recourse.store.json.EventJson;

/** Policies from their table; what was read once is remembered, since no version changes. */
final class KeptPolicies implements Policies, EventJson.Policies {
  private final Transactions transactions;
  private final ConcurrentMap<Version, Policy> versions = new ConcurrentHashMap<>();

  private record Version(String name, int version) {}

  KeptPolicies(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Those that come with the service. */
  void keepShipped() {
    for (var shipped : List.of(Policy.CLASSIC, Policy.FAST))
      transactions.in(connection -> {
        PolicyRows.keep(connection, shipped);
        return shipped;
      });
  }

  @Override
  public Optional<Policy> current(String name) {
    return transactions.in(connection -> PolicyRows.current(connection, name));
  }

  @Override
  public Policy policy(String name, int version) {
    return versions.computeIfAbsent(
        new Version(name, version),
        _ ->
            transactions
                .in(connection -> PolicyRows.one(connection, name, version))
                .orElseThrow(() -> new IllegalStateException("no policy " + name + " " + version)));
  }
}
