package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.MoneyView;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.MoneyLine;
import dev.recourse.pages.look.Rail;
import dev.recourse.pages.look.Station;
import dev.recourse.pages.look.Station.Place;
import org.jspecify.annotations.Nullable;

/** Where the money is, drawn the same way for every reader: card, held, seller. */
final class MoneyRail {
  private final Glance glance;

  MoneyRail(Glance glance) {
    this.glance = glance;
  }

  MoneyLine line() {
    var words = glance.words();
    var heading = words.sayFirst(List.of("page.money." + glance.role(), "page.money"), Map.of());
    var sentence = Line.of(sentence());
    var captured = glance.purse().captured().amount();
    return captured == 0
        ? MoneyLine.still(heading, Line.of(words.say("money.nothing_paid")))
        : new MoneyLine(heading, sentence, stations(), rails());
  }

  /** In words alone. */
  MoneyLine brief() {
    var drawn = line();
    return MoneyLine.still(drawn.heading(), drawn.sentence());
  }

  private String sentence() {
    return glance.whole()
        ? glance.order().outlook().money()
        : glance.part().orElseThrow().outlook().money();
  }

  private List<Station> stations() {
    var purse = glance.purse();
    var back = add(purse.refunded(), purse.chargedBack());
    return List.of(
        station("card", Icon.CARD, method(), back, "returned"),
        station("held", Icon.LOCK, null, add(purse.held(), purse.refunding()), inside()),
        station("seller", Icon.SHOP, null, purse.paidOut(), "paid"));
  }

  /** What is promised to the buyer is still here, on its way back. */
  private String inside() {
    return glance.purse().refunding().amount() > 0 ? "on_its_way" : "held";
  }

  private Station station(
      String name, Icon icon, @Nullable String note, MoneyView sum, String state) {
    var words = glance.words();
    var filled = sum.amount() > 0;
    var title = words.say("page.station." + name);
    return new Station(
        icon,
        title,
        filled ? glance.sum(sum) : null,
        filled ? described(words.say("page.station.state." + state), note) : note,
        filled ? Place.FILLED : Place.EMPTY);
  }

  /** Back on the card it came from: which one that is. */
  private static String described(String state, @Nullable String note) {
    return note == null ? state : state + ", " + note;
  }

  private List<Rail> rails() {
    var purse = glance.purse();
    var first =
        purse.refunding().amount() > 0
            ? Rail.BACK_AHEAD
            : purse.refunded().amount() > 0 && purse.held().amount() == 0 ? Rail.BACK : Rail.GONE;
    return List.of(first, purse.paidOut().amount() > 0 ? Rail.GONE : Rail.AHEAD);
  }

  private @Nullable String method() {
    return glance.order().payments().stream()
        .map(payment -> payment.method().label())
        .filter(Objects::nonNull)
        .reduce((_, last) -> last)
        .orElse(null);
  }

  private static MoneyView add(MoneyView one, MoneyView other) {
    return new MoneyView(one.amount() + other.amount(), one.currency());
  }
}
