package dev.recourse.api.caller;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import jakarta.validation.constraints.Size;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In the sandbox everybody may be anybody. Elsewhere there is no mint and no such door. */
@RestController
class SandboxTokens {
  private final ObjectProvider<TokenMint> mint;

  SandboxTokens(ObjectProvider<TokenMint> mint) {
    this.mint = mint;
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
  TokenView token(@RequestBody TokenForm form) {
    var known = mint.getIfAvailable();
    if (known == null) throw Stop.with(Code.NOT_FOUND);
    return new TokenView(
        known.token(new Actor(Role.valueOf(form.role().name()), form.subject())));
  }
}
