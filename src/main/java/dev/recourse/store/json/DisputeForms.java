package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Dispute.Basis;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Outcome;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Wish;

/** The dispute of a part. */
final class DisputeForms {
  private DisputeForms() {}

  static final List<Form<?>> ALL =
      List.of(
          new Form<>(
              "dispute_opened", DisputeOpened.class, DisputeForms::opened, DisputeForms::opened),
          new Form<>(
              "dispute_answered",
              DisputeAnswered.class,
              (out, e) ->
                  Shapes.evidence(out.number("amount", e.amount()), e.evidence()).words(e.words()),
              in ->
                  new DisputeAnswered(
                      in.part(), in.amountIfAny("amount"), Shapes.evidence(in), in.words())),
          new Form<>(
              "proposal_accepted",
              ProposalAccepted.class,
              (out, e) -> out.number("amount", e.amount()).code("outcome", e.outcome()),
              in ->
                  new ProposalAccepted(
                      in.part(), in.amount("amount"), in.code(Outcome.class, "outcome"))),
          new Form<>(
              "dispute_escalated",
              DisputeEscalated.class,
              (out, e) -> Shapes.evidence(out, e.evidence()).words(e.words()),
              in -> new DisputeEscalated(in.part(), Shapes.evidence(in), in.words())),
          Form.bare("dispute_taken", DisputeTaken.class, in -> new DisputeTaken(in.part())),
          Form.bare(
              "dispute_released", DisputeReleased.class, in -> new DisputeReleased(in.part())),
          new Form<>(
              "party_asked",
              PartyAsked.class,
              (out, e) ->
                  out.code("party", e.party()).moment("answer_by", e.answerBy()).words(e.words()),
              in ->
                  new PartyAsked(
                      in.part(), in.code(Role.class, "party"), in.moment("answer_by"), in.words())),
          new Form<>(
              "dispute_decided",
              DisputeDecided.class,
              DisputeForms::decided,
              DisputeForms::decided),
          new Form<>(
              "dispute_appealed",
              DisputeAppealed.class,
              (out, e) -> Shapes.evidence(out, e.evidence()).words(e.words()),
              in -> new DisputeAppealed(in.part(), Shapes.evidence(in), in.words())),
          Form.bare("dispute_final", DisputeFinal.class, in -> new DisputeFinal(in.part())),
          new Form<>(
              "dispute_withdrawn",
              DisputeWithdrawn.class,
              (out, e) -> out.words(e.words()),
              in -> new DisputeWithdrawn(in.part(), in.words())));

  private static Out opened(Out out, DisputeOpened e) {
    out.code("ground", e.ground()).code("wish", e.wish());
    out.number("amount", e.amount()).number("sum", e.sum());
    return Shapes.evidence(out, e.evidence()).words(e.words());
  }

  private static DisputeOpened opened(In in) {
    return new DisputeOpened(
        in.part(),
        in.code(Ground.class, "ground"),
        in.code(Wish.class, "wish"),
        in.amountIfAny("amount"),
        in.amount("sum"),
        Shapes.evidence(in),
        in.words());
  }

  private static Out decided(Out out, DisputeDecided e) {
    return out.code("outcome", e.outcome())
        .number("amount", e.amount())
        .code("fault", e.fault())
        .code("basis", e.basis())
        .words(e.words());
  }

  private static DisputeDecided decided(In in) {
    return new DisputeDecided(
        in.part(),
        in.code(Outcome.class, "outcome"),
        in.amount("amount"),
        in.code(Fault.class, "fault"),
        in.code(Basis.class, "basis"),
        in.words());
  }
}
