package dev.recourse.api.look;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.recourse.api.view.MoneyView;
import dev.recourse.core.order.OrderId;
import dev.recourse.reads.Task;
import dev.recourse.reads.Task.About.OfErrand;
import dev.recourse.reads.Task.About.OfEvent;
import dev.recourse.reads.Task.About.OfPayment;
import dev.recourse.reads.Task.About.OfRefund;
import dev.recourse.reads.Tasks;
import dev.recourse.words.Codes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for staff. */
@RestController
@Tag(name = "operations")
class TaskDoor {
  private static final String LIST = "tasks";

  private final Tasks tasks;

  TaskDoor(Tasks tasks) {
    this.tasks = tasks;
  }

  /** A task; the order is null where an event fits none. */
  record TaskView(String kind, @Nullable String order, Instant since, DetailView detail) {
    static TaskView of(Task task) {
      return new TaskView(
          Codes.of(task.kind()),
          task.order().map(OrderId::toString).orElse(null),
          task.since(),
          DetailView.of(task.about()));
    }
  }

  /** What it is about, as far as it has such a thing. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DetailView(
      @Nullable Integer refund,
      @Nullable Integer payment,
      @Nullable MoneyView amount,
      @Nullable String failure,
      @Nullable String provider,
      @Nullable String event,
      @Nullable String errand,
      @Nullable Integer tries) {
    static DetailView of(Task.About about) {
      return switch (about) {
        case OfRefund(var refund, var amount, var currency, var failure) ->
            new DetailView(
                refund,
                null,
                MoneyView.of(amount, currency),
                failure.map(Codes::of).orElse(null),
                null,
                null,
                null,
                null);
        case OfPayment(var payment, var amount, var currency) ->
            new DetailView(
                null, payment, MoneyView.of(amount, currency), null, null, null, null, null);
        case OfEvent(var provider, var event) ->
            new DetailView(null, null, null, null, provider, event, null, null);
        case OfErrand(var errand, var tries) ->
            new DetailView(null, null, null, null, null, null, errand, tries);
      };
    }
  }

  @GetMapping("/v1/tasks")
  @Operation(operationId = "listTasks", summary = "What waits for staff, oldest first.")
  ListView<TaskView> list(
      @RequestParam Optional<String> kind,
      @RequestParam Optional<String> limit,
      @RequestParam Optional<String> cursor) {
    var wanted = Asked.code("kind", Task.Kind.class, kind);
    var page = tasks.page(wanted, Asked.limit(limit), Asked.cursor(LIST, 4, cursor));
    return ListView.of(page, LIST, TaskView::of);
  }
}
