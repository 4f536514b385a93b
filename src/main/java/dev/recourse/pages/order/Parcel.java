package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.CheckView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.api.view.ShipmentView.ProofRequestView;
import dev.recourse.pages.look.CheckRow;
import dev.recourse.pages.look.Checklist;
import dev.recourse.pages.look.Code;
import dev.recourse.pages.look.EvidenceTile;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Verdict;
import dev.recourse.pages.look.When;
import org.jspecify.annotations.Nullable;

/** What the seller has given to prove that it is shipped, and what the checks say of it. */
public final class Parcel {
  private final Glance glance;
  private final Gallery gallery;

  public Parcel(Glance glance, Gallery gallery) {
    this.glance = glance;
    this.gallery = gallery;
  }

  public Optional<Checklist> card() {
    return glance.part().map(PartView::shipment).map(this::card);
  }

  private Checklist card(ShipmentView shipment) {
    var acts = new Acts(glance);
    var rows =
        List.of(
            number(shipment),
            paper("parcel_photo", "photo", shipment),
            paper("postal_receipt_scan", "receipt", shipment));
    var buttons =
        Stream.of("request_proof", "supply_proof").flatMap(it -> acts.one(it).stream()).toList();
    return new Checklist(heading(), sentence(shipment), rows, buttons);
  }

  /** With several parts it says of which it speaks. */
  private String heading() {
    var words = glance.words();
    var said = words.sayFirst(List.of("page.parcel." + glance.role(), "page.parcel"), Map.of());
    if (!glance.divided()) return said;
    var part = glance.part().orElseThrow().part();
    var count = glance.order().parts().size();
    return said + " \u00B7 " + words.say("part.of", Map.of("part", part, "count", count));
  }

  /** How far the parcel is; of one that nobody has confirmed, what can be done about it. */
  private Line sentence(ShipmentView shipment) {
    var words = glance.words();
    var said = new StringBuilder(words.say("tracking." + shipment.state()) + ".");
    if (!shipment.confirmed()) said.append(' ').append(say("page.parcel.unconfirmed"));
    asked(shipment).ifPresent(it -> said.append(' ').append(it));
    return Line.of(said.toString());
  }

  private String say(String key) {
    return glance.words().sayFirst(List.of(key + "." + glance.role(), key), Map.of());
  }

  private Optional<String> asked(ShipmentView shipment) {
    return Optional.ofNullable(shipment.proofRequest()).map(this::asked);
  }

  private String asked(ProofRequestView request) {
    var words = glance.words();
    var wants =
        request.wants().stream()
            .map(want -> words.say("proof_wanted." + want))
            .collect(Collectors.joining(", "));
    return words.say(
        "page.parcel.asked",
        Map.of(
            "wants", wants,
            "at", request.askedAt(),
            "by", Optional.ofNullable(request.answerBy())));
  }

  private CheckRow number(ShipmentView shipment) {
    var words = glance.words();
    var name = words.say("evidence_type.tracking_number");
    var number = shipment.trackingNumber();
    if (number == null) return missing(name);
    var verdict = Objects.requireNonNullElse(shipment.verdict(), "unasked");
    var details = new ArrayList<Line>();
    var carrier = Optional.ofNullable(shipment.carrier()).map(it -> " \u00B7 " + it).orElse("");
    details.add(Line.of(number + carrier).with(new Code(number)));
    times(shipment).forEach(details::add);
    checks(shipment, false).map(Line::of).forEach(details::add);
    var passed = checks(shipment, true).collect(Collectors.joining(" "));
    if (!passed.isEmpty()) details.add(Line.of(passed));
    return new CheckRow(
        look(verdict), name, words.say("verdict." + verdict), details, null, List.of());
  }

  /** What speaks against it stands alone, what speaks for it together. */
  private static Stream<String> checks(ShipmentView shipment, boolean passed) {
    return shipment.checks().stream()
        .filter(check -> check.passed() != null && check.passed() == passed)
        .map(CheckView::detail);
  }

  private Stream<Line> times(ShipmentView shipment) {
    return Stream.of(
            time("accepted", shipment.acceptedAt()), time("delivered", shipment.deliveredAt()))
        .flatMap(Optional::stream);
  }

  private Optional<Line> time(String what, @Nullable Instant at) {
    return Optional.ofNullable(at)
        .map(it ->
            Line.of(glance.words().say("page.parcel." + what, Map.of("at", it)))
                .with(new When(it, glance.words().moment(it))));
  }

  private CheckRow paper(String kind, String wanted, ShipmentView shipment) {
    var words = glance.words();
    var name = words.say("proof_wanted." + wanted);
    List<EvidenceTile> tiles = gallery.of(shipment.evidence(), kind);
    if (tiles.isEmpty()) return missing(name);
    return new CheckRow(Verdict.PLAUSIBLE, name, words.say("page.given"), List.of(), null, tiles);
  }

  private CheckRow missing(String name) {
    return new CheckRow(
        Verdict.MISSING,
        name,
        glance.words().say("page.missing"),
        List.of(Line.of(nothing())),
        null,
        List.of());
  }

  /** What the seller has not given can be asked for, as long as the button is there. */
  private String nothing() {
    return new Acts(glance).one("request_proof").isPresent()
        ? glance.words().say("page.parcel.nothing.ask")
        : say("page.parcel.nothing");
  }

  private static Verdict look(String verdict) {
    return Stream.of(Verdict.values())
        .filter(it -> it.name().equalsIgnoreCase(verdict))
        .findFirst()
        .orElse(Verdict.UNVERIFIABLE);
  }
}
