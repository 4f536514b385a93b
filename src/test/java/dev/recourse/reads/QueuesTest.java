package dev.recourse.reads;

import static dev.recourse.reads.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.ReportRefund;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.order.Dispute.AwaitingSeller;
import dev.recourse.core.order.Dispute.UnderMediation;
import dev.recourse.core.order.Lines;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Refund.Failure;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.reads.DisputeQueue.Filter;
import dev.recourse.reads.Task.Kind;
import org.junit.jupiter.api.Test;

class QueuesTest {
  private static final Filter ALL = new Filter(Optional.empty(), false);

  @Test
  void mediators_see_their_cases_and_the_untaken_ones_by_due_time() {
    try (var town = new Town()) {
      var first = town.mediated("first", "anna", "lamps");
      town.engine.sandboxClock().advance(town.engine.sandboxClock().now().plusSeconds(60));
      var second = town.mediated("second", "bob", "lamps");
      assertThat(cases(town, mediator("m-1"), ALL)).containsExactly(first, second);
      town.does(first, mediator("m-1"), new Command.TakeDispute(1));
      assertThat(cases(town, mediator("m-2"), ALL)).containsExactly(second);
      assertThat(cases(town, mediator("m-1"), new Filter(Optional.empty(), true)))
          .containsExactly(first);
      assertThat(cases(town, OPERATOR, new Filter(Optional.of(UnderMediation.class), false)))
          .containsExactly(first, second);
      assertThat(cases(town, OPERATOR, new Filter(Optional.of(AwaitingSeller.class), false)))
          .isEmpty();
      var page = town.disputes.page(OPERATOR, ALL, 1, Optional.empty());
      var next = town.disputes.page(OPERATOR, ALL, 1, page.next());
      assertThat(next.items()).extracting(each -> each.seen().id()).containsExactly(second);
      assertThat(page.items().getFirst().due()).isPresent();
    }
  }

  @Test
  void refunds_that_fail_need_something_or_stay_unknown_wait_for_an_operator() {
    try (var town = new Town()) {
      var failed = refunding(town, "failed");
      town.does(
          failed, BANK, report(Report.FAILED, new Details("", Optional.of(Failure.TOO_OLD), "")));
      var asked = refunding(town, "asked");
      town.does(
          asked,
          BANK,
          report(Report.REQUIRES_ACTION, new Details("", Optional.empty(), "https://x")));
      var unknown = refunding(town, "unknown");
      town.does(unknown, BANK, report(Report.UNKNOWN, Details.NONE));
      assertThat(tasks(town, Optional.empty()))
          .containsExactlyInAnyOrder(
              Map.entry(Kind.REFUND_FAILED, failed), Map.entry(Kind.REFUND_REQUIRES_ACTION, asked));
      town.sleepsFor(Duration.ofDays(1));
      assertThat(tasks(town, Optional.of(Kind.REFUND_UNKNOWN)))
          .containsExactly(Map.entry(Kind.REFUND_UNKNOWN, unknown));
      town.sleepsFor(Duration.ofDays(14));
      assertThat(tasks(town, Optional.of(Kind.REFUND_OVERDUE))).hasSize(3);
      var page = town.tasks.page(Optional.empty(), 2, Optional.empty());
      var rest = town.tasks.page(Optional.empty(), 200, page.next());
      assertThat(Stream.concat(page.items().stream(), rest.items().stream()).distinct()).hasSize(6);
      assertThat(page.items()).isSortedAccordingTo(Comparator.comparing(Task::since));
    }
  }

  @Test
  void a_chargeback_that_the_marketplace_bears_is_a_task() {
    try (var town = new Town()) {
      var id = refunding(town, "borne");
      town.does(id, BANK, report(Report.SUBMITTED, Details.NONE));
      town.does(id, BANK, report(Report.SUCCEEDED, Details.NONE));
      town.does(id, BANK, new Command.Chargeback(1, "cb-1", 4890));
      assertThat(tasks(town, Optional.empty())).containsExactly(Map.entry(Kind.CHARGEBACK, id));
    }
  }

  private static OrderId refunding(Town town, String reference) {
    var id = town.verified(reference, "anna", "lamps");
    town.does(
        id,
        buyer("anna"),
        new Command.RequestCancellation(1, Reason.CHANGED_MIND, false, "", Lines.ALL));
    town.does(id, seller("lamps"), new Command.AcceptCancellation(1, ""));
    return id;
  }

  private static ReportRefund report(Report report, Details details) {
    return new ReportRefund(1, 1, report, details);
  }

  private static List<OrderId> cases(Town town, Actor reader, Filter filter) {
    return town.disputes.page(reader, filter, 200, Optional.empty()).items().stream()
        .map(Case::seen)
        .map(Seen::id)
        .toList();
  }

  private static List<Map.Entry<Kind, OrderId>> tasks(Town town, Optional<Kind> kind) {
    return town.tasks.page(kind, 200, Optional.empty()).items().stream()
        .map(task -> Map.entry(task.kind(), task.order().orElseThrow()))
        .toList();
  }
}
