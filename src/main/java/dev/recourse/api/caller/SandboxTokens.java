package dev.recourse.api.caller;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In the sandbox everybody may be anybody. Elsewhere there is no such door. */
@RestController
class SandboxTokens {
  private final TokenMint mint;
  private final Installation installation;

  SandboxTokens(TokenMint mint, Installation installation) {
    this.mint = mint;
    this.installation = installation;
  }

  enum Holder {
    BUYER,
    SELLER,
    MEDIATOR,
    OPERATOR,
    MARKETPLACE
  }

  record TokenForm(Holder role, @Size(min = 1, max = 200) String subject) {}

  record TokenView(String token) {}

  @PostMapping("/v1/sandbox/tokens")
  @Operation(
      operationId = "createToken",
      summary = "A token for any role and subject. Only in the sandbox; asks nobody who he is.")
  TokenView token(@RequestBody TokenForm form) {
    if (!installation.sandbox()) throw Stop.with(Code.NOT_FOUND);
    return new TokenView(mint.token(new Actor(Role.valueOf(form.role().name()), form.subject())));
  }
}
