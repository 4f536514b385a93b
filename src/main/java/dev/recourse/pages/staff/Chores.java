package dev.recourse.pages.staff;

import module java.base;

import dev.recourse.api.view.ActionView;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Refund.Payout;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.order.Glance;
import dev.recourse.reads.Task;
import dev.recourse.reads.Task.About.OfErrand;
import dev.recourse.reads.Task.About.OfEvent;
import dev.recourse.reads.Task.About.OfPayment;
import dev.recourse.reads.Task.About.OfRefund;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** What went wrong and waits for an operator: each with what to do about it. */
public record Chores(Tabs kinds, List<Chore> chores, @Nullable Link more, @Nullable Empty empty) {

  /** One of them. */
  public record Chore(
      String title,
      String hint,
      List<Fact> facts,
      @Nullable Link order,
      @Nullable Link inside,
      List<Button> buttons) {

    /** The order is there where the event fits one. */
    static Chore of(Task task, Optional<Glance> order, List<Refund> refunds, Words words) {
      var kind = Codes.of(task.kind());
      return new Chore(
          words.say("page.task." + kind),
          words.say("page.task." + kind + ".todo"),
          new ChoreFacts(words, refunds).of(task),
          order.map(it -> new Link(it.at(), it.order().reference())).orElse(null),
          order.map(it -> new Link(it.at() + "/inside", words.say("page.inside"))).orElse(null),
          order.map(it -> buttons(task, it)).orElse(List.of()));
    }

    /** What the operator may do to this refund now, and nothing else. */
    private static List<Button> buttons(Task task, Glance order) {
      if (!(task.about() instanceof OfRefund about)) return List.of();
      var actions = order.order().actions();
      if (actions == null) return List.of();
      return actions.stream()
          .filter(ActionView::enabled)
          .filter(action -> Integer.valueOf(about.refund()).equals(action.refund()))
          .map(action ->
              Button.to(
                  action.code(),
                  order.words().say("action." + action.code()),
                  order.at() + "/refunds/" + about.refund() + "/" + action.code()))
          .toList();
    }
  }

  /** What is known of a task. */
  record ChoreFacts(Words words, List<Refund> refunds) {
    List<Fact> of(Task task) {
      var facts = new ArrayList<Fact>();
      facts.add(Fact.of(words.say("page.task.since"), words.moment(task.since())));
      switch (task.about()) {
        case OfRefund(var refund, var amount, var currency, var failure) -> {
          facts.add(Fact.of(words.say("page.task.sum"), words.money(amount, currency)));
          failure.ifPresent(
              it -> facts.add(Fact.of(words.say("page.task.failure"), words.label(it))));
          payout(refund).ifPresent(it -> facts.addAll(proposal(it)));
        }
        case OfPayment(var payment, var amount, var currency) -> {
          facts.add(Fact.of(words.say("page.task.payment"), String.valueOf(payment)));
          facts.add(Fact.of(words.say("page.task.sum"), words.money(amount, currency)));
        }
        case OfEvent(var provider, var event) -> {
          facts.add(Fact.code(words.say("page.task.provider"), provider));
          facts.add(Fact.code(words.say("page.task.event"), event));
        }
        case OfErrand(var errand, var tries) -> {
          facts.add(Fact.code(words.say("page.task.errand"), errand));
          facts.add(Fact.of(words.say("page.task.tries"), String.valueOf(tries)));
        }
      }
      return facts;
    }

    private Optional<Payout> payout(int number) {
      return refunds.stream()
          .filter(refund -> refund.number() == number)
          .map(Refund::payout)
          .findFirst();
    }

    /** The second of the four eyes compares and sends the same. */
    private List<Fact> proposal(Payout payout) {
      var facts = new ArrayList<Fact>();
      var agreed = payout.agreed() ? "page.task.agreed.yes" : "page.task.agreed.no";
      facts.add(Fact.of(words.say("page.task.agreed"), words.say(agreed)));
      payout
          .proposedBy()
          .ifPresent(by -> {
            facts.add(Fact.of(words.say("page.task.proposed"), by));
            facts.add(Fact.code(words.say("field.reference"), payout.reference()));
          });
      return facts;
    }
  }

  static Empty nothing(Words words) {
    return new Empty(Icon.CHECK, words.say("page.task.none"), null, null);
  }
}
