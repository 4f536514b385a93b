package dev.recourse.api;

import module java.base;

import dev.recourse.api.PreviewView.RefundPreview;
import dev.recourse.api.form.CancellationForm.PreviewForm;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.MoneyView;
import dev.recourse.api.view.PaymentView.MethodView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.RequestCancellation;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Seen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a cancellation would bring: decided on a copy, by the same rules. */
@RestController
@Tag(name = "cancellation")
class PreviewDoor {
  private final Counter counter;

  PreviewDoor(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/v1/orders/{id}/parts/{n}/cancellation/preview")
  @Operation(
      operationId = "previewCancellation",
      summary = "What a request to cancel would bring if nobody answers it. Changes nothing.")
  PreviewView preview(Call call, @RequestBody PreviewForm form) {
    var seen = counter.seen(call);
    if (call.number() > seen.order().parts().size()) throw Stop.with(Code.NOT_FOUND);
    var wish = form.command(call.number());
    var asked = Decider.decide(seen.order(), seen.now(), call.caller(), wish);
    counter.stopIfRefused(call, seen, RequestCancellation.class, asked.refusal());
    return view(seen, asked.order(), wish);
  }

  private static PreviewView view(Seen seen, Order asked, RequestCancellation wish) {
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
        refunds.stream().map(refund -> refund(seen, refund)).toList(),
        answerBy.orElse(null),
        refunds.stream()
            .map(refund -> refund.created().plus(asked.policy().of(Term.REFUND_WINDOW)))
            .findFirst()
            .orElse(null));
  }

  private static RefundPreview refund(Seen seen, Refund refund) {
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
