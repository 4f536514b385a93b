package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;

/** Files that were stored before, by their ids. */
final class EvidenceIds {
  private EvidenceIds() {}

  static List<String> of(Optional<List<String>> ids) {
    return ids.orElse(List.of());
  }

  static Stream<Fault> faults(Optional<List<String>> ids) {
    var all = of(ids);
    return Checked.when(Set.copyOf(all).size() < all.size(), "evidence", "duplicate");
  }
}
