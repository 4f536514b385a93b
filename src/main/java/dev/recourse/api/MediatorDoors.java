package dev.recourse.api;

import dev.recourse.api.form.MediatorForms.AskForm;
import dev.recourse.api.form.MediatorForms.DecisionForm;
import dev.recourse.api.form.Nothing;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command.ReleaseDispute;
import dev.recourse.core.order.Command.TakeDispute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mediator of a dispute. */
@RestController
@RequestMapping("/v1/orders/{id}/parts/{n}/dispute")
@Tag(name = "mediation")
class MediatorDoors {
  private final Counter counter;

  MediatorDoors(Counter counter) {
    this.counter = counter;
  }

  @PostMapping("/take")
  @Operation(operationId = "takeDispute", summary = "A mediator takes the case.")
  ResponseEntity<OrderView> take(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new TakeDispute(call.number()));
  }

  @PostMapping("/release")
  @Operation(operationId = "releaseDispute", summary = "The mediator gives the case back.")
  ResponseEntity<OrderView> release(Call call, @RequestBody Nothing form) {
    return counter.bring(call, new ReleaseDispute(call.number()));
  }

  @PostMapping("/ask")
  @Operation(operationId = "askParty", summary = "The mediator asks a party something.")
  ResponseEntity<OrderView> ask(Call call, @RequestBody AskForm form) {
    return counter.bring(call, form.command(call.number()));
  }

  @PostMapping("/decision")
  @Operation(operationId = "decideDispute", summary = "The mediator decides.")
  ResponseEntity<OrderView> decide(Call call, @RequestBody DecisionForm form) {
    return counter.bring(call, form.command(call.number()));
  }
}
