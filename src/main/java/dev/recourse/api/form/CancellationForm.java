package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.RequestCancellation;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Role;
import jakarta.validation.constraints.Size;

/** The buyer asks to cancel, and says whether he complains of the seller. */
public record CancellationForm(
    Reason reason,
    Optional<@Prose String> note,
    boolean complaint,
    Optional<@Size(min = 1, max = 100) List<LinesForm>> lines)
    implements Checked {
  @Override
  public Stream<Fault> faults() {
    return Stream.concat(Reasons.faults(reason, note, Role.BUYER), LinesForm.faults(lines));
  }

  public RequestCancellation command(int part) {
    return new RequestCancellation(
        part, reason, complaint, note.orElse(""), LinesForm.named(lines));
  }

  /** What it would bring, without asking: of which goods. */
  public record PreviewForm(Optional<@Size(min = 1, max = 100) List<LinesForm>> lines)
      implements Checked {
    @Override
    public Stream<Fault> faults() {
      return LinesForm.faults(lines);
    }

    public RequestCancellation command(int part) {
      return new RequestCancellation(part, Reason.CHANGED_MIND, false, "", LinesForm.named(lines));
    }
  }
}
