package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Reason;

/** The order itself: placed, spoken about, split, ended. */
final class OrderForms {
  private OrderForms() {}

  static final List<Form<?>> ALL =
      List.of(
          new Form<>("order_placed", OrderPlaced.class, OrderForms::placed, OrderForms::placed),
          new Form<>(
              "message_sent",
              MessageSent.class,
              (out, e) -> out.number("message", e.message()).words(e.words()),
              in -> new MessageSent(in.number("message"), in.words())),
          new Form<>(
              "part_split",
              PartSplit.class,
              (out, e) -> Shapes.goods(out.number("from", e.from()), e.goods()),
              in -> new PartSplit(in.number("from"), in.part(), Shapes.goods(in))),
          Form.bare("order_completed", OrderCompleted.class, _ -> new OrderCompleted()),
          new Form<>(
              "order_closed",
              OrderClosed.class,
              (out, e) ->
                  out.code("close_reason", e.reason())
                      .code("cancel_reason", e.said())
                      .code("fault", e.fault()),
              in ->
                  new OrderClosed(
                      in.code(CloseReason.class, "close_reason"),
                      in.codeIfAny(Reason.class, "cancel_reason"),
                      in.code(Fault.class, "fault"))));

  private static Out placed(Out out, OrderPlaced e) {
    return out.text("buyer", e.buyer())
        .text("seller", e.seller())
        .text("currency", e.currency().getCurrencyCode())
        .objects("lines", e.lines(), OrderForms::line)
        .number("shipping", e.shipping())
        .number("discount", e.discount())
        .object(
            "policy",
            policy ->
                policy.text("name", e.policy().name()).number("version", e.policy().version()))
        .text("provider", e.provider());
  }

  private static OrderPlaced placed(In in) {
    return new OrderPlaced(
        in.text("buyer"),
        in.text("seller"),
        Currency.getInstance(in.text("currency")),
        in.objects("lines").map(OrderForms::line).toList(),
        in.amountIfAny("shipping").orElse(0),
        in.amountIfAny("discount").orElse(0),
        in.policy("policy"),
        in.text("provider"));
  }

  private static void line(Out out, Line line) {
    out.number("line", line.number())
        .text("sku", line.sku())
        .text("title", line.title())
        .number("quantity", line.quantity())
        .number("unit_price", line.price());
  }

  private static Line line(In in) {
    return new Line(
        in.number("line"),
        in.text("sku"),
        in.text("title"),
        in.number("quantity"),
        in.amount("unit_price"));
  }
}
