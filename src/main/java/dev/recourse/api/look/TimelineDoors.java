package dev.recourse.api.look;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.EventView;
import dev.recourse.api.web.Call;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, oldest first: to one order, and to all as it is committed. */
@RestController
@Tag(name = "events")
class TimelineDoors {
  private static final String FEED = "feed";

  private final Timeline timeline;

  TimelineDoors(Timeline timeline) {
    this.timeline = timeline;
  }

  @GetMapping("/v1/orders/{id}/events")
  @Operation(operationId = "listEvents", summary = "What happened to an order, oldest first.")
  ListView<EventView> ofOrder(
      Call call, @RequestParam Optional<String> after, @RequestParam Optional<String> limit) {
    var most = Asked.limit(limit);
    var page =
        timeline
            .ofOrder(call.order(), call.caller(), most, Asked.sequence(after))
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return ListView.of(
        page, TimelineDoors::sequence, event -> EventView.of(event, call.caller().role()));
  }

  @GetMapping("/v1/events")
  @Operation(
      operationId = "followEvents",
      summary = "All orders' events as they are committed; go on from next_cursor.")
  ListView<EventView.OfFeed> feed(
      Call call, @RequestParam Optional<String> after, @RequestParam Optional<String> limit) {
    var most = Asked.limit(limit);
    var page = timeline.feed(call.caller(), most, Asked.after(FEED, after));
    return ListView.of(page, FEED, told -> EventView.OfFeed.of(told, call.caller().role()));
  }

  /** An order's cursor is the last sequence seen. */
  private static String sequence(Cursor cursor) {
    return String.valueOf(cursor.at().getFirst());
  }
}
