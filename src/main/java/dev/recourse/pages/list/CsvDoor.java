package dev.recourse.pages.list;

import module java.base;

import dev.recourse.api.view.LineView;
import dev.recourse.api.view.MoneyView;
import dev.recourse.pages.look.Badge;
import dev.recourse.pages.order.Badges;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A seller's orders as a file that a spreadsheet opens. */
@Controller
class CsvDoor {
  /** More than anybody reads through; what is older is asked for by the API. */
  static final int ROWS = 2_000;

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "placed",
          "buyer",
          "goods",
          "state",
          "currency",
          "total",
          "held",
          "paid_out",
          "refunded",
          "due");

  private final Shelf shelf;

  CsvDoor(Shelf shelf) {
    this.shelf = shelf;
  }

  @GetMapping("/orders.csv")
  ResponseEntity<byte[]> file(Visitor visitor) {
    var words = visitor.words();
    var pile = shelf.pile(visitor.actor(), ROWS);
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(it -> words.say("page.csv." + it)).toList());
    rows.addAll(
        Shelf.each(pile.orders(), seen -> List.of(row(shelf.listed(seen, visitor)))).rows());
    if (pile.more()) rows.add(List.of(cut(words)));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Csv.of(rows));
  }

  /** A file that ends early says so where its reader will look: in its last row. */
  private static String cut(Words words) {
    return words.say("page.csv.cut", Map.of("count", ROWS));
  }

  private static List<String> row(Glance glance) {
    var order = glance.order();
    var money = order.money();
    return List.of(
        order.reference(),
        order.placedAt().toString(),
        OrderTable.name(order.buyer()),
        order.lines().stream().map(LineView::title).collect(Collectors.joining("; ")),
        new Badges(glance).all().stream().map(Badge::text).collect(Collectors.joining("; ")),
        money.total().currency(),
        plain(money.total()),
        plain(money.held()),
        plain(money.paidOut()),
        plain(money.refunded()),
        glance.next().map(Glance.Next::at).map(Instant::toString).orElse(""));
  }

  private static String plain(MoneyView sum) {
    var digits = Currency.getInstance(sum.currency()).getDefaultFractionDigits();
    return BigDecimal.valueOf(sum.amount(), digits).toPlainString();
  }
}
