package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Command.CancelBySeller;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Role;
import jakarta.validation.constraints.Size;

/** The seller cancels what he has not sent. */
public record SellerCancellationForm(
    Reason reason,
    Optional<@Prose String> note,
    Optional<@Size(min = 1, max = 100) List<LinesForm>> lines)
    implements Checked {
  @Override
  public Stream<Fault> faults() {
    return Stream.concat(Reasons.faults(reason, note, Role.SELLER), LinesForm.faults(lines));
  }

  public CancelBySeller command(int part) {
    return new CancelBySeller(part, reason, note.orElse(""), LinesForm.named(lines));
  }
}
