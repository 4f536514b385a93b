package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Actions;
import dev.recourse.core.order.End.Closed;
import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Part;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** A set of goods with one fate, as its reader sees it. Without actions where it is listed. */
public record PartView(
    int part,
    String status,
    List<String> flags,
    @JsonProperty("close_reason") @Nullable String closeReason,
    @JsonProperty("cancel_reason") @Nullable String cancelReason,
    @Nullable String fault,
    @JsonProperty("ended_at") @Nullable Instant endedAt,
    List<PieceView> lines,
    PurseView money,
    @Nullable CancellationView cancellation,
    @Nullable ShipmentView shipment,
    @Nullable DisputeView dispute,
    List<DeadlineView.OfPart> deadlines,
    OutlookView.OfPart outlook,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ActionView> actions) {

  /** How much of a line is in this part. */
  public record PieceView(int line, int quantity) {}

  static PartView of(Part part, Reading reading, @Nullable Actions actions) {
    var closed = closed(part);
    return new PartView(
        part.number(),
        Codes.of(reading.order().status(part)),
        Flag.of(reading.order(), part).stream().map(Codes::of).toList(),
        Reading.code(closed.map(Closed::reason)),
        Reading.code(closed.flatMap(Closed::said)),
        Reading.code(part.fault()),
        part.ended() ? part.end().at() : null,
        pieces(part),
        PurseView.of(part.purse(), reading),
        CancellationView.of(part, reading),
        ShipmentView.of(part, reading),
        DisputeView.of(part, reading),
        new DeadlineViews(reading).ofPart(part),
        new OutlookViews(reading).ofPart(part),
        actions == null ? null : ActionView.of(actions.ofPart(part.number()), reading));
  }

  private static Optional<Closed> closed(Part part) {
    return part.end() instanceof Closed closed ? Optional.of(closed) : Optional.empty();
  }

  private static List<PieceView> pieces(Part part) {
    return part.goods().lines().entrySet().stream()
        .map(line -> new PieceView(line.getKey(), line.getValue().quantity()))
        .toList();
  }
}
