package dev.recourse.api;

import dev.recourse.api.form.CancellationForm.PreviewForm;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.RequestCancellation;
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
    var previewing = Previewing.of(seen, call.caller(), form.command(call.number()));
    counter.stopIfRefused(call, seen, RequestCancellation.class, previewing.refusal());
    return previewing.view();
  }
}
