package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.api.view.MoneyView;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Table;
import dev.recourse.pages.look.Table.Column;
import dev.recourse.pages.look.Tile;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** All of a seller's money: how much is where, what that means, and each order of it. */
public record MoneyOfSeller(
    List<Tile> tiles, List<Fact> meanings, @Nullable Table table, @Nullable Empty empty) {
  private static final List<String> PLACES = List.of("held", "paid_out", "refunding", "refunded");

  static MoneyOfSeller of(List<Glance> orders, Words words) {
    var purses = Purses.of(orders.stream().map(it -> it.order().money()).toList());
    var paid = orders.stream().filter(it -> it.order().money().captured().amount() > 0).toList();
    return new MoneyOfSeller(
        PLACES.stream().map(it -> purses.tile(it, words.say("page.purse." + it), words)).toList(),
        PLACES.stream().filter(it -> !purses.isEmpty(it)).map(it -> meaning(it, words)).toList(),
        paid.isEmpty() ? null : table(paid, words),
        purses.isEmpty("paid_out")
            ? new Empty(Icon.BANK, words.say("page.purse.none"), null, null)
            : null);
  }

  private static Fact meaning(String place, Words words) {
    return Fact.of(words.say("page.purse." + place), words.say("page.purse." + place + ".means"));
  }

  private static Table table(List<Glance> orders, Words words) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say("page.table.number"), false));
    PLACES.forEach(it -> columns.add(new Column(words.say("page.purse." + it), true)));
    columns.add(new Column(words.say("page.purse.where"), false));
    return new Table(
        words.say("page.purse.orders"), columns, orders.stream().map(MoneyOfSeller::row).toList());
  }

  private static List<Line> row(Glance glance) {
    var order = glance.order();
    var money = order.money();
    var link = Line.of(order.reference()).with(new Link(glance.at(), order.reference()));
    return List.of(
        link,
        sum(money.held(), glance),
        sum(money.paidOut(), glance),
        sum(money.refunding(), glance),
        sum(money.refunded(), glance),
        Line.of(order.outlook().money()));
  }

  private static Line sum(MoneyView sum, Glance glance) {
    return Line.of(sum.amount() == 0 ? "\u2014" : glance.sum(sum));
  }
}
