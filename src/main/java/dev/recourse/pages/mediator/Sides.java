package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.DisputeView.ProposalView;
import dev.recourse.api.view.PersonView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.CaseSide;
import dev.recourse.pages.look.EvidenceTile;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.order.Gallery;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** Buyer and seller side by side: the same parts in the same order, neither bigger. */
final class Sides {
  private final CaseView view;
  private final Gallery gallery;
  private final Words words;

  Sides(CaseView view, Gallery gallery) {
    this.view = view;
    this.gallery = gallery;
    this.words = view.glance().words();
  }

  List<CaseSide> both() {
    var both = view.dispute().proposals();
    var order = view.glance().order();
    return List.of(
        side("buyer", order.buyer(), "page.case.asks", view.asked(), both.buyer(), Tone.MOVE),
        side(
            "seller",
            order.seller(),
            "page.case.offers",
            view.offered(),
            both.seller(),
            Tone.DONE));
  }

  private CaseSide side(
      String role,
      PersonView person,
      String asks,
      String figure,
      @Nullable ProposalView proposal,
      Tone tone) {
    var evidence = evidence(role);
    var none = words.say("page.case.evidence.none." + role);
    return new CaseSide(
        role,
        words.say("role." + role),
        Objects.requireNonNullElse(person.name(), person.id()),
        words.sayFirst(List.of(asks + "." + view.dispute().about(), asks), Map.of()),
        figure,
        said(role, proposal),
        words.say("page.case.evidence"),
        evidence,
        evidence.isEmpty() ? Line.of(none) : null,
        question(role),
        tone);
  }

  /** The buyer's first words, and the last ones of each side. */
  private List<String> said(String role, @Nullable ProposalView proposal) {
    var opening = role.equals("buyer") ? view.dispute().text() : null;
    var latest = proposal == null ? null : proposal.text();
    return Stream.of(Optional.ofNullable(opening), Optional.ofNullable(latest))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** With several parts only what belongs to this one. */
  private List<EvidenceTile> evidence(String role) {
    var all = gallery.by(role);
    if (!view.glance().divided()) return all;
    var own = new LinkedHashSet<>(gallery.of(ids()));
    return all.stream().filter(own::contains).toList();
  }

  private List<String> ids() {
    var ofDispute = Optional.of(view.dispute()).map(DisputeView::evidence);
    var ofParcel = Optional.ofNullable(view.part().shipment()).map(ShipmentView::evidence);
    return Stream.of(ofDispute, ofParcel).flatMap(Optional::stream).flatMap(List::stream).toList();
  }

  private @Nullable Button question(String role) {
    var ask = "ask_party";
    return action(view, ask)
        .filter(ActionView::enabled)
        .map(_ ->
            Button.to(
                    ask,
                    words.say("page.case.ask." + role),
                    view.glance().at()
                        + "/parts/"
                        + view.part().part()
                        + "/"
                        + ask
                        + "?party="
                        + role)
                .as(Button.Rank.TEXT))
        .orElse(null);
  }

  /** What the reader may do with this part, by its code. */
  static Optional<ActionView> action(CaseView view, String code) {
    var actions = view.part().actions();
    if (actions == null) return Optional.empty();
    return actions.stream().filter(action -> action.code().equals(code)).findFirst();
  }
}
