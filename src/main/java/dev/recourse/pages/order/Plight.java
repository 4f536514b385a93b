package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.CancellationView;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.PaymentView;
import dev.recourse.api.view.RefundView;

/** What an order, or one of its parts, is in: the codes by which the catalogue knows it. */
record Plight(Glance glance) {
  /** The clocks of a request to cancel. */
  private static final Set<String> ANSWERS =
      Set.of("seller_answer", "shipment_proof", "proof_request_answer");

  /** The dispute, the proof, the clock, the end, the state: the most special first. */
  List<String> codes() {
    var status = glance.status();
    var part = glance.part();
    var codes = new ArrayList<String>();
    part.map(PartView::dispute).filter(this::leads).map(this::dispute).ifPresent(codes::addAll);
    glance.verdict().ifPresent(it -> codes.add(status + "." + it));
    glance.flags().forEach(flag -> codes.add(status + "." + flag));
    var clock = glance.deadline().map(DeadlineView::kind);
    part.map(PartView::cancellation)
        .map(CancellationView::state)
        .flatMap(it -> clock.map(kind -> status + "." + it + "." + kind))
        .ifPresent(codes::add);
    clock.ifPresent(kind -> paid().ifPresent(it -> codes.add(status + "." + kind + "." + it)));
    clock.ifPresent(it -> codes.add(status + "." + it));
    refund().map(RefundView::state).ifPresent(it -> codes.add(status + ".refund." + it));
    part.map(PartView::closeReason).ifPresent(it -> codes.add(status + "." + it));
    Optional.ofNullable(glance.order().closeReason()).ifPresent(it -> codes.add(status + "." + it));
    codes.add(status);
    return codes;
  }

  /** By its clock, by what comes of it, by what it is about, and by how the goods are. */
  private List<String> dispute(DisputeView dispute) {
    var state = "dispute." + dispute.state();
    var special =
        Stream.of(
            glance.deadline().map(DeadlineView::kind),
            glance.next().map(Glance.Next::event),
            Optional.of(dispute.about()),
            Optional.of(glance.status()));
    return Stream.concat(
            special.flatMap(Optional::stream).map(it -> state + "." + it), Stream.of(state))
        .toList();
  }

  /** How paying went so far: the state of the last attempt, or that it was not enough. */
  private Optional<String> paid() {
    if (glance.due().amount() > 0 && glance.purse().captured().amount() > 0)
      return Optional.of("partly_paid");
    return glance.order().payments().stream().map(PaymentView::state).reduce((_, last) -> last);
  }

  /** A dispute about fault alone stands beside a request to cancel, which has the clock. */
  private boolean leads(DisputeView dispute) {
    var clock = glance.deadline().map(DeadlineView::kind).orElse("");
    return !dispute.about().equals("fault") || !ANSWERS.contains(clock);
  }

  /** The refund that is under way, or the last one. */
  Optional<RefundView> refund() {
    var number = glance.part().map(PartView::part);
    var own =
        glance.order().refunds().stream()
            .filter(refund -> number.map(it -> it == refund.part()).orElse(true))
            .toList();
    return own.stream()
        .filter(refund -> refund.succeededAt() == null)
        .findFirst()
        .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
  }
}
