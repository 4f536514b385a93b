package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.SandboxClock;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The mails that would have gone out. */
@InSandbox
@RestController
public class MailDoor {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final String ONLY_ITS_STYLES =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  private final SandboxMailbox mailbox;
  private final Rest rest;

  public MailDoor(Sandbox sandbox, SandboxClock clock) {
    this.mailbox = sandbox.mailbox();
    this.rest = new Rest(clock);
  }

  /** One of them as a mail program shows it: its styles in place, nothing run, nothing loaded. */
  @Hidden
  @GetMapping("/sandbox/mails/{number}.html")
  ResponseEntity<String> html(@PathVariable String number) {
    return mail(number)
        .map(html ->
            ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", ONLY_ITS_STYLES)
                .header("Referrer-Policy", "no-referrer")
                .body(html))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Optional<String> mail(String number) {
    return NUMBER.matcher(number).matches()
        ? mailbox.html(Long.parseLong(number))
        : Optional.empty();
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
