package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.SandboxClock;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails that would have gone out. */
@InSandbox
@RestController
public class MailDoor {
  private final SandboxMailbox mailbox;
  private final Rest rest;

  public MailDoor(Sandbox sandbox, SandboxClock clock) {
    this.mailbox = sandbox.mailbox();
    this.rest = new Rest(clock);
  }

  /** All that would have gone out by now: what is on its way is waited for. */
  @Operation(
      operationId = "listMails",
      summary = "The mails that would have gone out, newest first.")
  @GetMapping("/v1/sandbox/mail")
  Page<SandboxMailbox.Kept> mails(
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    var size = Page.limit(limit);
    var wanted = new SandboxMailbox.Wanted(to, order, Page.before(cursor), size + 1);
    rest.await();
    return Page.of(mailbox.listed(wanted), size);
  }
}
