package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.MoneyView;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.PurseView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.core.order.Role;
import dev.recourse.words.Codes;
import dev.recourse.words.Money;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * An order, or one of its parts, as one card answers for it: in the reader's words, at an instant.
 *
 * @param part the part that the card is about; of an order that was never divided its only one,
 *     none for the card of an order with several
 */
public record Glance(
    OrderView order, Optional<PartView> part, Role reader, Words words, Instant now) {

  public static Glance of(OrderView order, Role reader, Words words, Instant now) {
    var only = order.parts().size() == 1 ? Optional.of(order.parts().getFirst()) : NO_PART;
    return new Glance(order, only, reader, words, now);
  }

  private static final Optional<PartView> NO_PART = Optional.empty();

  public Glance part(PartView one) {
    return new Glance(order, Optional.of(one), reader, words, now);
  }

  public boolean divided() {
    return order.parts().size() > 1;
  }

  /** Where one card speaks of all of the order. */
  public boolean whole() {
    return !divided() || part.isEmpty();
  }

  public String status() {
    return whole() ? order.status() : part.orElseThrow().status();
  }

  public List<String> flags() {
    return whole() ? order.flags() : part.orElseThrow().flags();
  }

  public String role() {
    return Codes.of(reader);
  }

  public Money money(MoneyView view) {
    return new Money(view.amount(), Currency.getInstance(view.currency()));
  }

  public String sum(MoneyView view) {
    return words.money(money(view));
  }

  public Currency currency() {
    return Currency.getInstance(order.money().total().currency());
  }

  /** Where the money of this card is. */
  public PurseView purse() {
    var all = order.money();
    return whole()
        ? new PurseView(
            all.captured(),
            all.held(),
            all.refunding(),
            all.refunded(),
            all.paidOut(),
            all.chargedBack())
        : part.orElseThrow().money();
  }

  public MoneyView due() {
    return whole() ? order.money().due() : new MoneyView(0, order.money().due().currency());
  }

  /** The buttons of this card: with one part the order's and the part's, in that order. */
  List<Pressable> actions() {
    var ofPart = part.stream().flatMap(it -> pressable(it.actions(), "/parts/" + it.part()));
    if (!whole()) return ofPart.toList();
    return Stream.concat(pressable(order.actions(), ""), ofPart).toList();
  }

  /** An action, and where it is pressed. */
  record Pressable(ActionView action, String address) {}

  private Stream<Pressable> pressable(@Nullable List<ActionView> actions, String below) {
    if (actions == null) return Stream.empty();
    return actions.stream()
        .map(action -> new Pressable(action, at() + under(action, below) + "/" + action.code()));
  }

  private static String under(ActionView action, String below) {
    if (action.offer() != null) return "/offers/" + action.offer();
    return action.refund() != null ? "/refunds/" + action.refund() : below;
  }

  /** The address of the order's page. */
  public String at() {
    return "/orders/" + order.id();
  }

  /** What happens next if nobody acts. */
  public Optional<Next> next() {
    var outlook = order.outlook();
    if (whole())
      return Optional.ofNullable(outlook.at())
          .map(at -> new Next(Objects.requireNonNull(outlook.next()), at, outlook.waitingFor()));
    var own = part.orElseThrow().outlook();
    return Optional.ofNullable(own.at())
        .map(at -> new Next(Objects.requireNonNull(own.next()), at, own.waitingFor()));
  }

  /** On the card of an order with several parts, the part whose clock runs out first. */
  Optional<Glance> first() {
    if (!divided() || part.isPresent()) return Optional.empty();
    return next()
        .flatMap(next ->
            order.parts().stream()
                .filter(it -> next.at().equals(it.outlook().at()))
                .map(this::part)
                .findFirst());
  }

  public String waitingFor() {
    return whole() ? order.outlook().waitingFor() : part.orElseThrow().outlook().waitingFor();
  }

  /** The sentence that the API says. */
  public String outlook() {
    return whole() ? order.outlook().sentence() : part.orElseThrow().outlook().sentence();
  }

  /** The event to come, when, and whose act would change it. */
  public record Next(String event, Instant at, String waitingFor) {}

  /** The clock that writes what comes next. */
  public Optional<DeadlineView> deadline() {
    return next()
        .flatMap(next ->
            order.deadlines().stream()
                .filter(clock -> next.at().equals(clock.at()))
                .filter(this::concerns)
                .findFirst());
  }

  private boolean concerns(DeadlineView clock) {
    var of = clock.part();
    return whole() || of == null || part.filter(it -> of.equals(it.part())).isPresent();
  }

  /** What the checks say of the tracking number. */
  public Optional<String> verdict() {
    return part.map(PartView::shipment).map(ShipmentView::verdict);
  }

  public Duration left(Instant until) {
    var left = Duration.between(now, until);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
