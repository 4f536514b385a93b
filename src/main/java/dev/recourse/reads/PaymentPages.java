package dev.recourse.reads;

import static dev.recourse.reads.Rows.row;
import static dev.recourse.reads.Rows.text;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where buyers go on with an attempt to pay. */
@Component
public class PaymentPages {
  private static final String NOTE =
      """
      select e.note from effects e
      where e.order_id = :order and e.bucket = :bucket and e.subject = :payment
        and e.kind in ('open_payment', 'ask_payment')
      """;

  private static final Actor THE_HOUSE = new Actor(Role.OPERATOR, "");

  private final JdbcClient database;
  private final Orders orders;

  public PaymentPages(JdbcClient database, Orders orders) {
    this.database = database;
    this.orders = orders;
  }

  /** Empty when no such attempt is open; "" while the provider has named no page. */
  public Optional<String> page(OrderId order, int payment) {
    return orders
        .byId(order, THE_HOUSE)
        .filter(seen -> isOpen(seen.order(), payment))
        .map(_ -> note(order, payment).orElse(""));
  }

  private static boolean isOpen(Order order, int payment) {
    return order.bill().open().anyMatch(open -> open.number() == payment);
  }

  private Optional<String> note(OrderId order, int payment) {
    var statement =
        database
            .sql(NOTE)
            .param("order", order.value())
            .param("bucket", order.bucket())
            .param("payment", payment);
    return row(statement, (found, _) -> text(found, "note"));
  }
}
