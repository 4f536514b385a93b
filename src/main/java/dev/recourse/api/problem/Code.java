package dev.recourse.api.problem;

import module java.base;

import org.springframework.http.HttpStatus;

/** The codes of problems that are not an order's refusal. */
public enum Code {
  INVALID_REQUEST(HttpStatus.BAD_REQUEST),
  IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST),
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
  ROLE_NOT_ALLOWED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  REQUEST_IN_PROGRESS(HttpStatus.CONFLICT),
  REFERENCE_IN_USE(HttpStatus.CONFLICT),
  CHANGES_NOT_ACCEPTED(HttpStatus.CONFLICT),
  NOTHING_TO_ADD(HttpStatus.CONFLICT),
  VERSION_CONFLICT(HttpStatus.PRECONDITION_FAILED),
  PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE);

  public final HttpStatus status;

  Code(HttpStatus status) {
    this.status = status;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that says best what a bare status says; faults of ours are all the same to others. */
  public static Code of(int status) {
    return Stream.of(values())
        .filter(code -> code.status.value() == status)
        .findFirst()
        .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
  }
}
