package dev.recourse.api;

import dev.recourse.api.form.DisputeForms.AcceptForm;
import dev.recourse.api.form.DisputeForms.AnswerForm;
import dev.recourse.api.form.DisputeForms.AppealForm;
import dev.recourse.api.form.DisputeForms.DisputeForm;
import dev.recourse.api.form.DisputeForms.WordsForm;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.web.Call;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The two parties of a dispute. */
@RestController
@RequestMapping("/v1/orders/{id}/parts/{n}/dispute")
@Tag(name = "disputes")
class DisputeDoors {
  private final Counter counter;
  private final OwnEvidence evidence;

  DisputeDoors(Counter counter, OwnEvidence evidence) {
    this.counter = counter;
    this.evidence = evidence;
  }

  @PostMapping
  @Operation(operationId = "openDispute", summary = "The buyer opens a dispute.")
  ResponseEntity<OrderView> open(Call call, @RequestBody DisputeForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.command(call.number(), papers));
  }

  @PostMapping("/answer")
  @Operation(
      operationId = "answerDispute",
      summary = "A party answers: words, evidence, another proposal.")
  ResponseEntity<OrderView> answer(Call call, @RequestBody AnswerForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.command(call.number(), papers));
  }

  @PostMapping("/accept")
  @Operation(
      operationId = "acceptProposal",
      summary = "A party accepts the other side's proposal as it saw it.")
  ResponseEntity<OrderView> accept(Call call, @RequestBody AcceptForm form) {
    return counter.bring(call, form.command(call.number()));
  }

  @PostMapping("/escalate")
  @Operation(operationId = "escalateDispute", summary = "The buyer asks a mediator to decide.")
  ResponseEntity<OrderView> escalate(Call call, @RequestBody WordsForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.escalation(call.number(), papers));
  }

  @PostMapping("/withdraw")
  @Operation(operationId = "withdrawDispute", summary = "The buyer withdraws the dispute.")
  ResponseEntity<OrderView> withdraw(Call call, @RequestBody WordsForm form) {
    return counter.bring(call, form.withdrawal(call.number()));
  }

  @PostMapping("/appeal")
  @Operation(operationId = "appealDispute", summary = "A party asks another mediator to decide.")
  ResponseEntity<OrderView> appeal(Call call, @RequestBody AppealForm form) {
    var papers = evidence.of(call.caller(), form.evidenceIds());
    return counter.bring(call, form.command(call.number(), papers));
  }
}
