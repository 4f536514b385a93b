package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Past;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** The buyer's present or last request to cancel a part. */
public record CancellationView(
    String state,
    @Nullable String reason,
    @Nullable String note,
    boolean complaint,
    @JsonProperty("requested_at") Instant requestedAt,
    @JsonProperty("answer_by") @Nullable Instant answerBy,
    @JsonProperty("withdrawals_left") int withdrawalsLeft) {

  static @Nullable CancellationView of(Part part, Reading reading) {
    var request = part.request();
    if (!request.exists()) return null;
    return new CancellationView(
        Codes.of(request.state()),
        Reading.code(request.reason()),
        reading.text(request.words()),
        request.complaint(),
        request.made(),
        reading.due(Deadline.SELLER_ANSWER, part),
        withdrawalsLeft(part, reading));
  }

  private static int withdrawalsLeft(Part part, Reading reading) {
    var used = part.past().times(Past.Use.WITHDRAWAL);
    return Math.max(0, reading.order().policy().limits().withdrawals() - used);
  }
}
