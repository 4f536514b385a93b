package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.End.Closed;
import dev.recourse.core.order.End.Completed;
import dev.recourse.core.order.End.NotYet;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Reason;

/** How something ended: of an order as its last part did, if all of them closed. */
record Ends(Optional<CloseReason> reason, Optional<Reason> said, Optional<Fault> fault) {
  private static final Ends NOT_YET =
      new Ends(Optional.empty(), Optional.empty(), Optional.empty());

  static Ends of(Part part) {
    return switch (part.end()) {
      case NotYet _ -> NOT_YET;
      case Completed _ -> completed(part);
      case Closed(_, var reason, var said, var fault) ->
          new Ends(Optional.of(reason), said, Optional.of(fault));
    };
  }

  static Ends of(Order order) {
    if (!order.ended()) return NOT_YET;
    var last = last(order);
    var allClosed = order.parts().stream().allMatch(part -> part.end() instanceof Closed);
    return allClosed ? of(last) : completed(last);
  }

  /** Nobody is at fault for what was completed, unless a dispute found it. */
  private static Ends completed(Part part) {
    return new Ends(Optional.empty(), Optional.empty(), part.past().decided());
  }

  private static Part last(Order order) {
    return order.parts().stream()
        .max(Comparator.comparing((Part part) -> part.end().at()).thenComparingInt(Part::number))
        .orElseThrow();
  }
}
