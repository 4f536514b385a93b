package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.RequestProof;
import dev.recourse.core.order.Command.Ship;
import dev.recourse.core.order.Command.SupplyProof;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Proof;
import jakarta.validation.constraints.Size;

/** The seller ships, or says that he has; the buyer wants to see it proved. */
public final class ShipmentForms {
  private ShipmentForms() {}

  /** Everything may be missing: what goods that leave need, their state says. */
  public record ShipmentForm(
      Optional<@Size(min = 1, max = 100) String> carrier,
      Optional<@Size(min = 1, max = 60) String> trackingNumber,
      Optional<Instant> shippedAt,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence,
      Optional<@Size(min = 1, max = 100) List<LinesForm>> lines,
      Optional<@Prose String> note)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      return Stream.concat(LinesForm.faults(lines), EvidenceIds.faults(evidence));
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public Ship command(int part, Set<Evidence> papers) {
      var proof = new Proof(carrier.orElse(""), plain(trackingNumber), papers);
      return new Ship(part, proof, shippedAt, note.orElse(""), LinesForm.named(lines));
    }
  }

  /** What the buyer wants to see. */
  public record ProofWantedForm(
      @Size(min = 1, max = 3) List<Proof.Wanted> wants, Optional<@Prose String> note) {
    public RequestProof command(int part) {
      return new RequestProof(part, EnumSet.copyOf(wants), note.orElse(""));
    }
  }

  /** A number, or something to look at. */
  public record ProofForm(
      Optional<@Size(min = 1, max = 100) String> carrier,
      Optional<@Size(min = 1, max = 60) String> trackingNumber,
      Optional<@Size(max = 20) List<@Size(min = 1, max = 100) String>> evidence,
      Optional<@Prose String> note)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      var nothing = trackingNumber.isEmpty() && evidenceIds().isEmpty();
      return Stream.concat(
          nothing
              ? Stream.of(
                  new Fault(
                      "tracking_number",
                      "at_least_one_of",
                      Map.of("fields", "tracking_number, evidence")))
              : Stream.empty(),
          EvidenceIds.faults(evidence));
    }

    public List<String> evidenceIds() {
      return EvidenceIds.of(evidence);
    }

    public SupplyProof command(int part, Set<Evidence> papers) {
      var proof = new Proof(carrier.orElse(""), plain(trackingNumber), papers);
      return new SupplyProof(part, proof, note.orElse(""));
    }
  }

  /** As carriers print it, without the spaces that people put between. */
  private static String plain(Optional<String> number) {
    return number.map(it -> it.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT)).orElse("");
  }
}
