package dev.recourse.api.look;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.engine.Policies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The numbers that new orders are placed under. */
@RestController
@Tag(name = "operations")
class PolicyDoor {
  private final Policies policies;

  PolicyDoor(Policies policies) {
    this.policies = policies;
  }

  @GetMapping("/v1/policies/{name}")
  @Operation(operationId = "getPolicy", summary = "The present version of a policy.")
  PolicyView policy(@PathVariable String name) {
    return policies.current(name).map(PolicyView::of).orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }
}
