package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Actions;
import dev.recourse.core.order.Flag;
import dev.recourse.core.policy.Policy;
import dev.recourse.reads.Seen;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** An order as its reader sees it: the answer of every command and of {@code GET}. */
public record OrderView(
    String id,
    String reference,
    int version,
    String status,
    List<String> flags,
    @JsonProperty("close_reason") @Nullable String closeReason,
    @JsonProperty("cancel_reason") @Nullable String cancelReason,
    @Nullable String fault,
    @JsonProperty("placed_at") Instant placedAt,
    PolicyName policy,
    PersonView buyer,
    PersonView seller,
    @Nullable DestinationView destination,
    List<LineView> lines,
    SumsView money,
    List<PaymentView> payments,
    List<RefundView> refunds,
    List<OfferView> offers,
    List<PartView> parts,
    List<DeadlineView> deadlines,
    OutlookView outlook,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ActionView> actions) {

  /** The policy it was placed under, for ever. */
  public record PolicyName(String name, int version) {
    static PolicyName of(Policy policy) {
      return new PolicyName(policy.name(), policy.version());
    }
  }

  /** With the buttons of its reader. */
  public static OrderView of(Seen seen, Sight sight) {
    var reading = Reading.of(seen, sight);
    return of(reading, Actions.of(seen.order(), sight.reader(), seen.now()));
  }

  /** As an element of a list: without any actions. */
  public static OrderView listed(Seen seen, Sight sight) {
    return of(Reading.of(seen, sight), null);
  }

  private static OrderView of(Reading reading, @Nullable Actions actions) {
    var order = reading.order();
    return new OrderView(
        reading.seen().id().toString(),
        reading.seen().papers().reference(),
        order.version(),
        Codes.of(order.status()),
        Flag.of(order).stream().map(Codes::of).toList(),
        Reading.code(order.closeReason()),
        Reading.code(order.cancelReason()),
        Reading.code(order.fault()),
        order.placedAt(),
        PolicyName.of(order.policy()),
        PersonView.buyer(reading),
        PersonView.seller(reading),
        DestinationView.of(reading),
        order.placed().lines().stream().map(line -> LineView.of(line, reading)).toList(),
        SumsView.of(reading),
        order.bill().payments().stream().map(it -> PaymentView.of(it, reading)).toList(),
        order.refunds().stream().map(refund -> RefundView.of(refund, reading)).toList(),
        order.bill().offers().stream().map(offer -> OfferView.of(offer, reading)).toList(),
        order.parts().stream().map(part -> PartView.of(part, reading, actions)).toList(),
        new DeadlineViews(reading).ofOrder(),
        new OutlookViews(reading).ofOrder(),
        actions == null ? null : ActionView.of(actions.ofOrder(), reading));
  }
}
