package dev.recourse.api;

import module java.base;

import dev.recourse.api.PreviewView.RefundPreview;
import dev.recourse.api.view.MoneyView;
import dev.recourse.api.view.PaymentView.MethodView;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command.RequestCancellation;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Decision;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Seen;

/** A request to cancel, decided on a copy of the order as it is now. */
public record Previewing(Seen seen, Decision decided, RequestCancellation wish) {
  public static Previewing of(Seen seen, Actor caller, RequestCancellation wish) {
    return new Previewing(seen, Decider.decide(seen.order(), seen.now(), caller, wish), wish);
  }

  public Optional<Refusal> refusal() {
    return decided.refusal();
  }

  /** What the request would bring if nobody answers it. */
  public PreviewView view() {
    var asked = decided.order();
    var part = wish.tookOut(asked).orElse(wish.part());
    var answerBy = asked.due(Deadline.SELLER_ANSWER, Subject.part(part));
    var silent = answerBy.map(at -> Decider.letTimePass(asked, at).order()).orElse(asked);
    var before = seen.order().refunds().size();
    var refunds =
        silent.refunds().stream()
            .filter(refund -> refund.number() > before && refund.part() == part)
            .toList();
    return new PreviewView(
        asked.part(part).goods().lines().entrySet().stream()
            .map(line -> new PreviewView.LinePreview(line.getKey(), line.getValue().quantity()))
            .toList(),
        money(asked, refunds.stream().mapToLong(Refund::amount).sum()),
        refunds.stream().map(this::refund).toList(),
        answerBy.orElse(null),
        refunds.stream()
            .map(refund -> refund.created().plus(asked.policy().of(Term.REFUND_WINDOW)))
            .findFirst()
            .orElse(null));
  }

  private RefundPreview refund(Refund refund) {
    var payment = seen.order().payment(refund.payment());
    var kind = payment.paid().kind();
    return new RefundPreview(
        payment.number(),
        new MethodView(
            kind.isEmpty() ? payment.method() : kind,
            seen.papers().texts().get(payment.paid().label())),
        money(seen.order(), refund.amount()));
  }

  private static MoneyView money(Order order, long minor) {
    return MoneyView.of(minor, order.placed().currency());
  }
}
