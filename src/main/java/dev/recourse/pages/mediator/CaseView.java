package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.DisputeView.ProposalView;
import dev.recourse.api.view.PartView;
import dev.recourse.pages.order.Glance;
import org.jspecify.annotations.Nullable;

/** One dispute in its reader's words: what it is called, and what both sides want. */
record CaseView(Glance glance, PartView part, DisputeView dispute) {

  /** Nothing where that part is not there, or nobody ever argued about it. */
  static Optional<CaseView> of(Glance order, int number) {
    return order.order().parts().stream()
        .filter(part -> part.part() == number)
        .findFirst()
        .flatMap(part ->
            Optional.ofNullable(part.dispute())
                .map(dispute -> new CaseView(order.part(part), part, dispute)));
  }

  String address() {
    return "/cases/" + glance.order().id() + "/" + part.part();
  }

  /** What it is about, as one would say it: of the ground, and of what is known of the parcel. */
  String title() {
    var key = "page.case.title." + dispute.ground();
    var keys = new ArrayList<String>();
    part.flags().forEach(flag -> keys.add(key + "." + flag));
    keys.add(key);
    return glance.words().sayFirst(keys, Map.of());
  }

  /** Where an order has several parts, which one it is. */
  String about() {
    return glance.divided()
        ? glance.words().say("page.timeline.part", Map.of("part", part.part(), "text", title()))
        : title();
  }

  String goods() {
    var lines = glance.order().lines();
    return part.lines().stream()
        .map(piece -> lines.get(piece.line() - 1).title())
        .collect(Collectors.joining(", "));
  }

  String asked() {
    return figure(dispute.proposals().buyer());
  }

  String offered() {
    return figure(dispute.proposals().seller());
  }

  /** How much of what is asked is offered. */
  int percent() {
    var asked = amount(dispute.proposals().buyer());
    var offered = amount(dispute.proposals().seller());
    return asked <= 0 ? 0 : (int) Math.min(100, offered * 100 / asked);
  }

  private String figure(@Nullable ProposalView proposal) {
    var words = glance.words();
    if (proposal == null) return words.say("page.dispute.nothing_yet");
    var amount = proposal.amount();
    return amount == null ? words.say("page.case.no_sum") : glance.sum(amount);
  }

  private static long amount(@Nullable ProposalView proposal) {
    if (proposal == null) return 0;
    var amount = proposal.amount();
    return amount == null ? 0 : amount.amount();
  }
}
