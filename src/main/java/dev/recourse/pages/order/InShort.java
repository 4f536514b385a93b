package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.PartView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.pages.look.Badge;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Line;

/**
 * An order in one line, for a list.
 *
 * @param badge the fact that says most
 * @param waits whether the reader's move is needed
 * @param main what he would do then
 */
public record InShort(Badge badge, Line next, boolean waits, Optional<Button> main) {
  /** A fact that calls the reader although no clock waits for him, and the action it calls to. */
  private static final Map<String, String> CALLS =
      Map.of("contradicted", "open_dispute", "requires_action", "agree_other_payout");

  /** What a flag asks of the reader, before all that he may do otherwise. */
  private static final Map<String, String> ANSWERS = Map.of("delivered", "confirm_receipt");

  /** Of an order in several parts, the part that waits for the reader speaks for all. */
  public static InShort of(Glance order) {
    var parts = order.divided() ? order.order().parts().stream().map(order::part) : NONE.stream();
    var calling = Stream.concat(Stream.of(order), parts).filter(InShort::calls).findFirst();
    var glance = calling.orElse(order);
    return new InShort(
        badge(glance),
        new Answers(glance).headline(),
        calling.isPresent(),
        calling.flatMap(InShort::main));
  }

  private static final List<Glance> NONE = List.of();

  /** Of what is over the end alone counts; else the last badge is the fact that changes most. */
  private static Badge badge(Glance glance) {
    var over = glance.order().parts().stream().allMatch(part -> part.endedAt() != null);
    var badges = new Badges(glance).all();
    return over ? badges.getFirst() : badges.getLast();
  }

  private static Optional<Button> main(Glance glance) {
    var acts = new Acts(glance);
    return glance.flags().stream()
        .flatMap(flag -> Stream.ofNullable(ANSWERS.get(flag)))
        .flatMap(code -> acts.one(code).stream())
        .map(Button::main)
        .findFirst()
        .or(() ->
            acts.buttons().stream()
                .filter(button -> button.rank() == Button.Rank.MAIN)
                .findFirst());
  }

  private static boolean calls(Glance glance) {
    return glance.waitingFor().equals(glance.role())
        || facts(glance)
            .map(CALLS::get)
            .filter(Objects::nonNull)
            .anyMatch(code -> new Acts(glance).one(code).isPresent());
  }

  private static Stream<String> facts(Glance glance) {
    var verdict = glance.part().map(PartView::shipment).map(ShipmentView::verdict).stream();
    var refunds = glance.order().refunds().stream().map(refund -> refund.state());
    return Stream.concat(verdict, refunds);
  }
}
