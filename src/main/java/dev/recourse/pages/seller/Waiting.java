package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.api.view.ShipmentView.ProofRequestView;
import dev.recourse.pages.look.Badge;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.ToDoRow;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.When;
import dev.recourse.pages.order.Badges;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** One part that waits for the seller: until when, for what, and what his silence does. */
record Waiting(Glance glance, Instant until, String clock) {
  /** What stops each clock, the usual way first. */
  private static final Map<String, List<String>> STOPS =
      Map.of(
          "seller_answer", List.of("accept_cancellation"),
          "shipment_proof", List.of("supply_proof"),
          "proof_request_answer", List.of("supply_proof"),
          "quick_decision", List.of("supply_proof", "answer_dispute"),
          "dispute_answer", List.of("answer_dispute"),
          "ship_by", List.of("ship"),
          "ship_or_close", List.of("ship"));

  /** Where none of these stops it, whatever he can do comes in this order. */
  private static final List<String> ELSE =
      List.of("supply_proof", "answer_dispute", "accept_cancellation", "ship");

  /** He decides between two ways, so the button opens the page that shows both. */
  private static final Map<String, String> PAGES = Map.of("accept_cancellation", "answer");

  private static final Map<String, Badge> BADGES =
      Map.of(
          "proof_request_answer", new Badge(Icon.FILE, Tone.WAIT, "page.todo.badge.proof"),
          "quick_decision", new Badge(Icon.SCALES, Tone.DISP, "flag.in_dispute"),
          "dispute_answer", new Badge(Icon.SCALES, Tone.DISP, "flag.in_dispute"));

  static List<Waiting> of(Glance order) {
    return order.order().parts().stream()
        .map(order::part)
        .filter(part -> part.waitingFor().equals(part.role()))
        .flatMap(part -> part.next().map(next -> of(part, next.at())).stream())
        .toList();
  }

  private static Waiting of(Glance part, Instant until) {
    return new Waiting(part, until, part.deadline().map(DeadlineView::kind).orElse("other"));
  }

  private PartView part() {
    return glance.part().orElseThrow();
  }

  private Words words() {
    return glance.words();
  }

  LocalDate day() {
    return LocalDate.ofInstant(until, words().reader().zone());
  }

  LocalDate today() {
    return LocalDate.ofInstant(glance.now(), words().reader().zone());
  }

  boolean isToday() {
    return !day().isAfter(today());
  }

  /** The enabled action that stops the clock, if there is one. */
  Optional<String> action() {
    var actions = part().actions();
    if (actions == null) return Optional.empty();
    var enabled = actions.stream().filter(ActionView::enabled).map(ActionView::code).toList();
    return Stream.concat(STOPS.getOrDefault(clock, List.of()).stream(), ELSE.stream())
        .filter(enabled::contains)
        .findFirst();
  }

  ToDoRow row() {
    var left = new Left(until, words().span(glance.left(until)));
    return new ToDoRow(
        glance.at(),
        left,
        due(),
        isToday(),
        null,
        goods(),
        reference(),
        badge(),
        Line.of(say("page.todo.asks.")),
        Line.of(say("page.todo.silence.")),
        sum(),
        action().map(this::button).orElse(null));
  }

  private When due() {
    return isToday()
        ? new When(until, words().say("page.todo.today", Map.of("text", words().hour(until))))
        : new When(until, words().brief(until));
  }

  private String goods() {
    return part().lines().stream()
        .map(piece -> glance.order().lines().get(piece.line() - 1).title())
        .collect(Collectors.joining(", "));
  }

  private String reference() {
    var number = glance.order().reference();
    return glance.divided()
        ? words().say("page.todo.part", Map.of("n", number, "part", part().part()))
        : number;
  }

  private Badge badge() {
    return Optional.ofNullable(BADGES.get(clock))
        .map(badge -> new Badge(badge.icon(), badge.tone(), words().say(badge.text())))
        .orElseGet(() -> new Badges(glance).status());
  }

  private Button button(String code) {
    var page = PAGES.getOrDefault(code, code);
    var label =
        words().sayFirst(List.of("page.todo.do." + code, "action." + code), Map.of("sum", sum()));
    var button = Button.to(code, label, glance.at() + "/parts/" + part().part() + "/" + page);
    return isToday() ? button.main() : button;
  }

  /** What is held of it; of one with nothing held what it was placed for. */
  private String sum() {
    var held = glance.purse().held();
    return glance.sum(held.amount() > 0 ? held : glance.order().money().total());
  }

  private String say(String stem) {
    var special = part().dispute() == null ? "" : "." + part().dispute().about();
    var keys = List.of(stem + clock + special, stem + clock, stem + "other");
    return words().sayFirst(keys, facts());
  }

  private Map<String, Object> facts() {
    var request = Optional.ofNullable(part().cancellation());
    var dispute = Optional.ofNullable(part().dispute());
    var facts = new HashMap<String, Object>();
    facts.put("outlook", glance.outlook());
    facts.put("sum", dispute.map(DisputeView::sum).map(glance::sum).orElseGet(this::sum));
    facts.put("ground", dispute.map(it -> words().say("ground." + it.ground())).orElse(""));
    facts.put("complaint", request.map(it -> it.complaint() ? "yes" : "no").orElse("no"));
    facts.put("reason", request.map(it -> reason(it.reason())).orElse(""));
    facts.put("wants", wants());
    return facts;
  }

  private String reason(@Nullable String code) {
    return code == null ? words().say("reason.other") : words().say("reason." + code);
  }

  private String wants() {
    return Optional.ofNullable(part().shipment())
        .map(ShipmentView::proofRequest)
        .map(ProofRequestView::wants)
        .orElse(List.of())
        .stream()
        .map(want -> words().say("proof_wanted." + want))
        .collect(Collectors.joining(", "));
  }
}
