package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command.OpenDispute;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Wish;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.words.Codes;

/** Which codes a reader can choose: asked of the rules, on a copy. */
public final class Possible {
  private final Place place;
  private final Role reader;

  public Possible(Place place, Role reader) {
    this.place = place;
    this.reader = reader;
  }

  List<String> of(Blank blank) {
    var all = blank.codes().codes();
    return switch (blank.codes().words()) {
      case "reason" -> all.stream().filter(this::isOwn).toList();
      case "ground" -> all.stream().filter(this::isTrue).toList();
      case "wish" -> all.stream().filter(this::canBeWished).toList();
      default -> all;
    };
  }

  private boolean isOwn(String reason) {
    return code(Reason.class, reason).by.contains(reader);
  }

  private boolean isTrue(String ground) {
    var wanted = code(Ground.class, ground);
    return Stream.of(Wish.values()).anyMatch(wish -> wanted.fits(wish) && mayOpen(wanted, wish));
  }

  private boolean canBeWished(String wish) {
    var wanted = code(Wish.class, wish);
    return Stream.of(Ground.values())
        .anyMatch(ground -> ground.fits(wanted) && mayOpen(ground, wanted));
  }

  /** Of a dispute on that ground: what can be wished. */
  public List<String> wishesFor(String ground) {
    var wanted = code(Ground.class, ground);
    return Stream.of(Wish.values())
        .filter(wish -> wanted.fits(wish) && mayOpen(wanted, wish))
        .map(Codes::of)
        .toList();
  }

  /** The grounds that are true now. */
  public List<String> grounds() {
    return Stream.of(Ground.values()).map(Codes::of).filter(this::isTrue).toList();
  }

  private boolean mayOpen(Ground ground, Wish wish) {
    var seen = place.seen();
    var amount = wish == Wish.PARTIAL_REFUND ? OptionalLong.of(1) : OptionalLong.empty();
    var command = new OpenDispute(place.number(), ground, wish, amount, "?", Set.of());
    var buyer = new Actor(Role.BUYER, seen.order().placed().buyer());
    return Decider.decide(seen.order(), seen.now(), buyer, command)
        .refusal()
        .map(Refusal::code)
        .isEmpty();
  }

  private static <E extends Enum<E>> E code(Class<E> type, String code) {
    return Stream.of(type.getEnumConstants())
        .filter(it -> Codes.of(it).equals(code))
        .findFirst()
        .orElseThrow();
  }
}
