package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Dispute.Basis;
import dev.recourse.core.order.Dispute.Ruling;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** What was decided or agreed: the role it came from, and the rule if it was one. */
public record DecisionView(
    String outcome,
    MoneyView amount,
    String fault,
    @Nullable String reasons,
    String by,
    @Nullable String rule,
    Instant at,
    @JsonProperty("appeal_until") @Nullable Instant appealUntil) {

  static DecisionView of(Ruling ruling, Part part, Reading reading) {
    return new DecisionView(
        Codes.of(ruling.outcome()),
        reading.money(ruling.amount()),
        Codes.of(ruling.fault()),
        reading.text(ruling.words()),
        Codes.of(by(ruling, reading)),
        rule(ruling.basis()),
        ruling.at(),
        reading.due(Deadline.APPEAL_WINDOW, part));
  }

  private static Role by(Ruling ruling, Reading reading) {
    return switch (ruling.basis()) {
      case MEDIATOR -> Role.MEDIATOR;
      case AGREED ->
          ruling.by().equals(reading.order().placed().buyer()) ? Role.BUYER : Role.SELLER;
      case PROOF_GIVEN,
          SELLER_SILENT,
          MEDIATOR_SILENT,
          NUMBER_CONTRADICTED,
          PROOF_REQUEST_UNANSWERED,
          SHIPMENT_UNPROVED ->
          Role.SYSTEM;
    };
  }

  private static @Nullable String rule(Basis basis) {
    return basis == Basis.MEDIATOR ? null : Codes.of(basis);
  }
}
