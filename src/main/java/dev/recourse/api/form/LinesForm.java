package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.core.order.Lines;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** So many pieces of a line of the order. */
public record LinesForm(@Min(1) @Max(100) int line, @Min(1) @Max(1_000_000) int quantity) {
  /** None named means all of the part. */
  static Lines named(Optional<List<LinesForm>> lines) {
    return lines
        .map(all ->
            new Lines(
                all.stream()
                    .collect(
                        Collectors.toMap(
                            LinesForm::line, LinesForm::quantity, Math::max, TreeMap::new))))
        .orElse(Lines.ALL);
  }

  static Stream<Fault> faults(Optional<List<LinesForm>> lines) {
    var named = lines.map(List::size).orElse(0);
    return Checked.when(named != named(lines).quantities().size(), "lines", "duplicate");
  }
}
