package dev.recourse.api.look;

import module java.base;

import dev.recourse.api.view.MoneyView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Dispute;
import dev.recourse.reads.DisputeQueue;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.reads.DisputeQueue.Filter;
import dev.recourse.words.Codes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The disputes that wait. */
@RestController
@Tag(name = "disputes")
class DisputeQueueDoor {
  private static final String LIST = "disputes";

  /** Those that are over are codes too: no open dispute has them. */
  private static final Map<String, Class<? extends Dispute>> STATES =
      Stream.of(
              Dispute.AwaitingSeller.class,
              Dispute.AwaitingBuyer.class,
              Dispute.UnderMediation.class,
              Dispute.Resolved.class,
              Dispute.Appealed.class,
              Dispute.Final.class,
              Dispute.Withdrawn.class)
          .collect(Collectors.toUnmodifiableMap(Codes::of, state -> state));

  private final DisputeQueue disputes;

  DisputeQueueDoor(DisputeQueue disputes) {
    this.disputes = disputes;
  }

  /** An open dispute, and when silence would settle it. */
  record CaseView(
      String order,
      int part,
      String state,
      String about,
      String ground,
      MoneyView sum,
      @Nullable Instant due,
      @Nullable String mediator) {
    static CaseView of(Case open) {
      var matter = open.dispute().matter();
      return new CaseView(
          open.seen().id().toString(),
          open.part().number(),
          Codes.of(open.dispute().getClass()),
          Codes.of(matter.about()),
          Codes.of(matter.ground()),
          MoneyView.of(matter.opening().sum(), open.seen().order().placed().currency()),
          open.due().orElse(null),
          open.mediator().orElse(null));
    }
  }

  @GetMapping("/v1/disputes")
  @Operation(
      operationId = "listDisputes",
      summary = "Open disputes by due time; a mediator's own and the untaken ones.")
  ListView<CaseView> list(
      Call call,
      @RequestParam Optional<String> state,
      @RequestParam Optional<String> mine,
      @RequestParam Optional<String> limit,
      @RequestParam Optional<String> cursor) {
    var filter = new Filter(Asked.one("state", STATES, state), Asked.yes("mine", mine));
    var most = Asked.limit(limit);
    var page = disputes.page(call.caller(), filter, most, Asked.cursor(LIST, 3, cursor));
    return ListView.of(page, LIST, CaseView::of);
  }
}
