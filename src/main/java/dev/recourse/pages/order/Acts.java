package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Unavailable;
import dev.recourse.pages.look.When;
import dev.recourse.pages.order.Glance.Pressable;
import dev.recourse.words.Money;

/**
 * The buttons of a card, from {@code actions[]} and from nothing else: what is enabled can be
 * pressed, what is not stands there with the sentence that the API says.
 */
public final class Acts {
  /** The first of these that is enabled stands out, where the card says what it waits for. */
  private static final SequencedMap<String, Predicate<Glance>> FIRST = first();

  /** They have a card of their own, beside what they are about. */
  private static final Set<String> ELSEWHERE =
      Set.of("accept_offer", "decline_offer", "accept_proposal", "send_message");

  private static final Map<String, Icon> ICONS =
      Map.ofEntries(
          Map.entry("open_dispute", Icon.SCALES),
          Map.entry("withdraw_cancellation", Icon.UNDO),
          Map.entry("request_proof", Icon.FILE),
          Map.entry("supply_proof", Icon.FILE),
          Map.entry("ship", Icon.TRUCK),
          Map.entry("re_add_to_cart", Icon.CART),
          Map.entry("make_offer", Icon.TAG),
          Map.entry("extend_ship_by", Icon.CLOCK),
          Map.entry("confirm_receipt", Icon.BOX));

  private final Glance glance;

  public Acts(Glance glance) {
    this.glance = glance;
  }

  /** Those of the answer card. */
  List<Button> buttons() {
    var enabled =
        glance.actions().stream()
            .filter(it -> it.action().enabled() && !ELSEWHERE.contains(it.action().code()))
            .toList();
    var main =
        FIRST.entrySet().stream()
            .filter(one -> one.getValue().test(glance))
            .map(Map.Entry::getKey)
            .filter(code -> enabled.stream().anyMatch(it -> it.action().code().equals(code)))
            .findFirst()
            .orElse("");
    return enabled.stream()
        .sorted(Comparator.comparing(it -> !it.action().code().equals(main)))
        .map(it -> it.action().code().equals(main) ? button(it).main() : button(it))
        .toList();
  }

  List<Unavailable> unavailable() {
    var buttons = buttons();
    var none = buttons.stream().noneMatch(button -> button.rank() == Button.Rank.MAIN);
    var grey =
        glance.actions().stream()
            .filter(it -> !it.action().enabled() && !standsWithProposals(it))
            .map(this::unavailable)
            .sorted(Comparator.comparing(it -> !it.opensByTime()))
            .toList();
    if (!none || grey.isEmpty() || !grey.getFirst().opensByTime()) return grey;
    return Stream.concat(Stream.of(grey.getFirst().asBig()), grey.stream().skip(1)).toList();
  }

  /** One of them, wherever it stands. */
  public Optional<Button> one(String code) {
    return enabled(code).map(this::button).findFirst();
  }

  /** All of that code: one for each offer or refund. */
  Stream<Pressable> enabled(String code) {
    return glance.actions().stream()
        .filter(it -> it.action().code().equals(code) && it.action().enabled());
  }

  Optional<Unavailable> grey(String code) {
    return glance.actions().stream()
        .filter(it -> it.action().code().equals(code) && !it.action().enabled())
        .map(this::unavailable)
        .findFirst();
  }

  private static SequencedMap<String, Predicate<Glance>> first() {
    var first = new LinkedHashMap<String, Predicate<Glance>>();
    for (var code :
        List.of(
            "start_payment",
            "accept_cancellation",
            "supply_proof",
            "decide_dispute",
            "take_dispute",
            "ship")) first.put(code, _ -> true);
    first.put("answer_dispute", glance -> glance.waitingFor().equals(glance.role()));
    first.put(
        "open_dispute", glance -> glance.verdict().filter("contradicted"::equals).isPresent());
    first.put("confirm_receipt", glance -> glance.flags().contains("delivered"));
    first.put("re_add_to_cart", glance -> glance.purse().captured().amount() == 0);
    return first;
  }

  /** As long as both sides' proposals are shown, the way to accept one stands there. */
  private boolean standsWithProposals(Pressable grey) {
    return grey.action().code().equals("accept_proposal")
        && new Quarrel(glance).proposals().isPresent();
  }

  Button button(Pressable pressable) {
    var code = pressable.action().code();
    var button = Button.to(code, label(pressable.action()), pressable.address());
    return ICONS.containsKey(code) ? button.with(Objects.requireNonNull(ICONS.get(code))) : button;
  }

  private String label(ActionView action) {
    var key = "action." + action.code();
    var inPlace = key + "." + glance.status();
    var sum = sum(action);
    return glance.words().sayFirst(List.of(inPlace, key), Map.of("sum", sum));
  }

  /** Of a button that moves money: how much. */
  private Optional<Money> sum(ActionView action) {
    return Optional.of(glance.purse().held())
        .filter(held -> held.amount() > 0 && action.enabled())
        .map(glance::money);
  }

  private Unavailable unavailable(Pressable pressable) {
    var action = pressable.action();
    var words = glance.words();
    var said = Objects.requireNonNullElse(action.reason(), "");
    var opens = action.availableAt();
    if (opens == null) return Unavailable.locked(action.code(), label(action), Line.of(said));
    var left = words.span(glance.left(opens));
    var line =
        Line.of(said + " " + words.say("page.left", Map.of("left", left)))
            .with(new When(opens, words.moment(opens)))
            .with(new Left(opens, left));
    return Unavailable.until(action.code(), label(action), line);
  }
}
