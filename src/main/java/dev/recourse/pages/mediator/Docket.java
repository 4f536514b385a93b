package dev.recourse.pages.mediator;

import static java.util.Comparator.comparing;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.reads.DisputeQueue;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.reads.DisputeQueue.Filter;
import org.springframework.stereotype.Component;

/** The open cases, the most urgent first: a mediator's own, or those that nobody has. */
@Component
class Docket {
  /** More than anybody looks through. */
  private static final int MOST = 400;

  private final DisputeQueue queue;

  Docket(DisputeQueue queue) {
    this.queue = queue;
  }

  /** In which order a list is read. */
  enum Sort {
    DUE,
    SUM,
    AGE;

    private Comparator<Case> order() {
      return switch (this) {
        case DUE -> comparing(Docket::due);
        case SUM -> comparing(Docket::sum, Comparator.reverseOrder());
        case AGE -> comparing(Docket::opened);
      };
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Sort of(String code) {
      return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst().orElse(DUE);
    }

    List<Case> sorted(List<Case> cases) {
      return cases.stream().sorted(order()).toList();
    }
  }

  /** Of a mediator those that he took; whoever looks after the service sees all. */
  List<Case> cases(Actor reader) {
    return queue.page(reader, filter(reader), MOST, Optional.empty()).items();
  }

  List<Case> untaken(Actor reader) {
    var all = new Filter(Optional.empty(), false);
    return queue.page(reader, all, MOST, Optional.empty()).items().stream()
        .filter(each -> each.dispute() instanceof dev.recourse.core.order.Dispute.WithMediator)
        .filter(each -> each.mediator().isEmpty())
        .toList();
  }

  /** The list in which that case stands, for who comes before and after it. */
  List<Case> around(Actor reader, OrderId order, int part) {
    var own = cases(reader);
    return place(own, order, part) >= 0 ? own : untaken(reader);
  }

  static int place(List<Case> cases, OrderId order, int part) {
    for (var at = 0; at < cases.size(); at++) {
      var each = cases.get(at);
      if (each.seen().id().equals(order) && each.part().number() == part) return at;
    }
    return -1;
  }

  static Instant due(Case each) {
    return each.due().orElse(Instant.MAX);
  }

  private static long sum(Case each) {
    return each.dispute().matter().opening().sum();
  }

  private static Instant opened(Case each) {
    return each.dispute().matter().opening().at();
  }

  private static Filter filter(Actor reader) {
    return new Filter(Optional.empty(), reader.role() == Role.MEDIATOR);
  }
}
