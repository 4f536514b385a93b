package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.policy.Policy;

/**
 * An event as a row keeps it: its type, the numbers of part and refund (columns, never in the
 * payload), and the payload.
 */
public final class EventJson {
  /** The policy an order was placed under: the event names it, this finds it. */
  public interface Policies {
    Policy policy(String name, int version);
  }

  /** What of an event stands beside its payload. */
  record Columns(OptionalInt part, OptionalInt refund) {
    static final Columns NONE = new Columns(OptionalInt.empty(), OptionalInt.empty());
  }

  private static final List<Form<?>> FORMS =
      Stream.of(
              OrderForms.ALL,
              PaymentForms.ALL,
              GoodsForms.ALL,
              CancellationForms.ALL,
              DisputeForms.ALL,
              RefundForms.ALL)
          .flatMap(List::stream)
          .toList();
  private static final Map<Class<?>, Form<?>> BY_CLASS = index(Form::of);
  private static final Map<String, Form<?>> BY_TYPE = index(Form::type);

  private final Policies policies;

  public EventJson(Policies policies) {
    this.policies = policies;
  }

  /** Every type there is, in the order of the vocabulary. */
  public static List<String> types() {
    return FORMS.stream().map(Form::type).toList();
  }

  public static String type(Event event) {
    return form(event).type();
  }

  /** The column {@code part}: of a split the new part, of a new refund the part it is about. */
  public static OptionalInt part(Event event) {
    return switch (event) {
      case OfPart e -> OptionalInt.of(e.part());
      case PartSplit e -> OptionalInt.of(e.part());
      case RefundCreated e -> OptionalInt.of(e.part());
      case OfOrder _, OfRefund _, OfMoney _ -> OptionalInt.empty();
    };
  }

  /** The column {@code refund}. */
  public static OptionalInt refund(Event event) {
    return event instanceof OfRefund e ? OptionalInt.of(e.refund()) : OptionalInt.empty();
  }

  public String write(Event event) {
    return Out.text(out -> form(event).put(out, event));
  }

  /**
   * The event of a row.
   *
   * @throws Unreadable if the type is unknown, or the payload or a column lacks what it must have
   */
  public Event read(String type, OptionalInt part, OptionalInt refund, String payload) {
    var form = BY_TYPE.get(type);
    if (form == null) throw new Unreadable(type, "type");
    return form.read().from(new In(type, In.tree(payload), new Columns(part, refund), policies));
  }

  private static Form<?> form(Event event) {
    var form = BY_CLASS.get(event.getClass());
    if (form == null) throw new IllegalStateException("no JSON for " + event.getClass());
    return form;
  }

  private static <K> Map<K, Form<?>> index(Function<Form<?>, K> key) {
    return FORMS.stream().collect(Collectors.toUnmodifiableMap(key, form -> form));
  }
}
