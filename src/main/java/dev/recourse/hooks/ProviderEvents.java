package dev.recourse.hooks;

import module java.base;

import dev.recourse.effects.Providers;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.effects.port.Reading;
import dev.recourse.engine.Inbox;
import dev.recourse.engine.Inbox.Letter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where payment providers call. What is theirs is kept before they are told so; nothing else is.
 */
@RestController
public class ProviderEvents {
  /** No provider's event is near it. */
  private static final int LONGEST = 256 * 1024;

  private final Providers providers;
  private final Inbox inbox;
  private final InstantSource clock;

  public ProviderEvents(Providers providers, Inbox inbox, InstantSource clock) {
    this.providers = providers;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Kept, now or before. */
  public record Kept(String id, boolean before) {}

  @Operation(
      operationId = "receiveProviderEvent",
      summary = "What a payment provider tells, signed. Answered once it is kept.")
  @PostMapping("/v1/provider-events/{provider}")
  ResponseEntity<Kept> receive(
      @PathVariable("provider") String name,
      @RequestHeader HttpHeaders headers,
      @RequestBody byte[] content) {
    var provider = providers.find(name).orElseThrow(() -> refuse(HttpStatus.NOT_FOUND, name));
    if (content.length > LONGEST) throw refuse(HttpStatus.CONTENT_TOO_LARGE, "too long");
    return keep(
        provider, new PaymentProvider.Callback(lowerCase(headers), content, clock.instant()));
  }

  private ResponseEntity<Kept> keep(PaymentProvider provider, PaymentProvider.Callback callback) {
    var id =
        switch (provider.read(callback)) {
          case Reading.Forged(var why) -> throw refuse(HttpStatus.UNAUTHORIZED, why);
          case Reading.Unreadable(var hash, _) -> hash;
          case Reading.Genuine(var theirs, _, _) -> theirs;
        };
    var letter = new Letter(provider.name(), id, callback.headers(), callback.content());
    return ResponseEntity.ok(new Kept(id, !inbox.keep(letter)));
  }

  private static Map<String, String> lowerCase(HttpHeaders headers) {
    var lower = new TreeMap<String, String>();
    headers.forEach(
        (name, values) -> lower.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    lower.remove("authorization");
    lower.remove("cookie");
    return lower;
  }

  private static ResponseStatusException refuse(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}
