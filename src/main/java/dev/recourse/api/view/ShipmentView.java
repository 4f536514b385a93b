package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Sent;
import dev.recourse.core.order.Shipment;
import dev.recourse.core.order.Shipment.Made;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** What the seller says he sent, and what is known of it. */
public record ShipmentView(
    String state,
    boolean confirmed,
    @Nullable String carrier,
    @JsonProperty("tracking_number") @Nullable String trackingNumber,
    @Nullable String verdict,
    List<CheckView> checks,
    @JsonProperty("claimed_at") Instant claimedAt,
    @JsonProperty("shipped_at") @Nullable Instant shippedAt,
    @JsonProperty("accepted_at") @Nullable Instant acceptedAt,
    @JsonProperty("delivered_at") @Nullable Instant deliveredAt,
    List<String> evidence,
    @Nullable String note,
    @JsonProperty("proof_by") @Nullable Instant proofBy,
    @JsonProperty("proof_request") @Nullable ProofRequestView proofRequest) {

  /** What the buyer asked the seller for. */
  public record ProofRequestView(
      List<String> wants,
      @JsonProperty("asked_at") Instant askedAt,
      @JsonProperty("answer_by") @Nullable Instant answerBy,
      boolean answered,
      @Nullable String note) {}

  static @Nullable ShipmentView of(Part part, Reading reading) {
    return part.shipment() instanceof Made made ? of(made, part, reading) : null;
  }

  private static ShipmentView of(Made made, Part part, Reading reading) {
    var sent = made.sent();
    return new ShipmentView(
        Codes.of(sent.journey().tracking()),
        made instanceof Shipment.Confirmed,
        Reading.given(sent.proof().carrier()),
        Reading.given(sent.proof().number()),
        Reading.code(sent.finding().verdict()),
        sent.finding().results().stream().map(r -> CheckView.of(r, reading)).toList(),
        sent.saying().at(),
        sent.saying().shipped().orElse(null),
        sent.journey().accepted().orElse(null),
        sent.journey().delivered().orElse(null),
        Reading.ids(sent.proof().papers()),
        reading.text(sent.saying().words()),
        reading.due(Deadline.SHIPMENT_PROOF, part),
        asked(sent, part, reading));
  }

  private static @Nullable ProofRequestView asked(Sent sent, Part part, Reading reading) {
    return sent.asked().map(request -> asked(request, part, reading)).orElse(null);
  }

  private static ProofRequestView asked(Sent.ProofRequest request, Part part, Reading reading) {
    return new ProofRequestView(
        request.wants().stream().sorted().map(Codes::of).toList(),
        request.at(),
        reading.due(Deadline.PROOF_REQUEST_ANSWER, part),
        request.state() == Sent.ProofRequest.State.ANSWERED,
        reading.text(request.words()));
  }
}
