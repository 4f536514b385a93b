package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Dispute.Begun;
import dev.recourse.core.order.Dispute.Decided;
import dev.recourse.core.order.Dispute.WithMediator;
import dev.recourse.core.order.Matter.Proposal;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Sum;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** The present or last dispute of a part. */
public record DisputeView(
    String state,
    String about,
    String ground,
    String wish,
    MoneyView sum,
    @Nullable String text,
    List<String> evidence,
    @JsonProperty("opened_at") Instant openedAt,
    @JsonProperty("answer_by") @Nullable Instant answerBy,
    @JsonProperty("quick_by") @Nullable Instant quickBy,
    ProposalsView proposals,
    @Nullable String mediator,
    @JsonProperty("appealed_by") @Nullable String appealedBy,
    @Nullable DecisionView decision) {

  /** What each side wants at present. */
  public record ProposalsView(@Nullable ProposalView buyer, @Nullable ProposalView seller) {}

  /** An amount, none about fault; as the other side would have to accept it now. */
  public record ProposalView(@Nullable MoneyView amount, @Nullable String text, Instant at) {}

  static @Nullable DisputeView of(Part part, Reading reading) {
    return part.dispute() instanceof Begun begun ? of(begun, part, reading) : null;
  }

  private static DisputeView of(Begun dispute, Part part, Reading reading) {
    var matter = dispute.matter();
    var opening = matter.opening();
    return new DisputeView(
        Codes.of(dispute.getClass()),
        Codes.of(matter.about()),
        Codes.of(opening.ground()),
        Codes.of(opening.wish()),
        reading.money(opening.sum()),
        reading.text(opening.words()),
        Reading.ids(matter.evidence()),
        opening.at(),
        answerBy(part, reading),
        reading.due(Deadline.QUICK_DECISION, part),
        new ProposalsView(
            matter.buyer().map(p -> proposal(p, Role.BUYER, part, reading)).orElse(null),
            matter.seller().map(p -> proposal(p, Role.SELLER, part, reading)).orElse(null)),
        dispute instanceof WithMediator with ? with.mediator().orElse(null) : null,
        Reading.code(matter.appealedBy()),
        dispute instanceof Decided d ? DecisionView.of(d.ruling(), part, reading) : null);
  }

  private static @Nullable Instant answerBy(Part part, Reading reading) {
    var seller = reading.due(Deadline.DISPUTE_ANSWER_OF_SELLER, part);
    return seller != null ? seller : reading.due(Deadline.DISPUTE_ANSWER_OF_BUYER, part);
  }

  private static ProposalView proposal(Proposal said, Role side, Part part, Reading reading) {
    var amount =
        part.dispute().open() ? Sum.proposedBy(reading.order(), part, side) : said.amount();
    return new ProposalView(reading.money(amount), reading.text(said.words()), said.at());
  }
}
