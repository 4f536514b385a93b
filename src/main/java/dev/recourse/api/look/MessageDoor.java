package dev.recourse.api.look;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.web.Call;
import dev.recourse.reads.Talks;
import dev.recourse.words.Codes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What buyer and seller wrote to each other. */
@RestController
@Tag(name = "messages")
class MessageDoor {
  private static final String LIST = "messages";

  private final Talks talks;

  MessageDoor(Talks talks) {
    this.talks = talks;
  }

  /** A message; words that were erased are not there. */
  record MessageView(int message, String from, @Nullable String text, Instant at) {
    static MessageView of(Talks.Message message) {
      return new MessageView(
          message.number(), Codes.of(message.from()), message.text().orElse(null), message.at());
    }
  }

  @GetMapping("/v1/orders/{id}/messages")
  @Operation(operationId = "listMessages", summary = "The messages of an order, newest first.")
  ListView<MessageView> messages(
      Call call, @RequestParam Optional<String> limit, @RequestParam Optional<String> cursor) {
    var most = Asked.limit(limit);
    var page =
        talks
            .messages(call.order(), call.caller(), most, Asked.cursor(LIST, 1, cursor))
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return ListView.of(page, LIST, MessageView::of);
  }
}
