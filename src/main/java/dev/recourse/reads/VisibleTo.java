package dev.recourse.reads;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may read which orders. Every statement about orders has this predicate, letter for letter:
 *
 * <pre>{@code
 * (:all or p.buyer = :buyer_reads or p.seller = :seller_reads or :mediates and o.flags & 1 = 1)
 * }</pre>
 *
 * Of the orders in dispute a mediator sees his and the untaken ones: that the folded order says.
 */
record VisibleTo(Actor reader) {
  Map<String, @Nullable Object> params() {
    var params = new HashMap<String, @Nullable Object>();
    params.put("all", is(Role.OPERATOR) || is(Role.MARKETPLACE));
    params.put("buyer_reads", is(Role.BUYER) ? reader.id() : null);
    params.put("seller_reads", is(Role.SELLER) ? reader.id() : null);
    params.put("mediates", is(Role.MEDIATOR));
    return params;
  }

  /** The rest of the predicate, which the rows cannot say. */
  boolean test(Order order) {
    return order.isOpenTo(reader);
  }

  private boolean is(Role role) {
    return reader.role() == role;
  }
}
