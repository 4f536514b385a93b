package dev.recourse.sandbox;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a door finds in a request that it cannot use: 400, by the field and the catalogue's key. */
final class Wrong {
  private Wrong() {}

  static ResponseStatusException field(String name, String key) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, name + ":" + key);
  }
}
