package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Fault;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.ProblemWriter;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.engine.Transactions.DatabaseFault;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** What was thrown on the way of a call becomes its problem. */
@RestControllerAdvice
class Troubles {
  private static final Logger log = LoggerFactory.getLogger(Troubles.class);
  private static final Duration SOON = Duration.ofSeconds(2);

  /** How a door that does not know ours names a fault: its field, a colon, the sentence's key. */
  private static final Pattern FAULT = Pattern.compile("([a-z0-9_.\\[\\]]*):([a-z_]+)");

  private final ProblemWriter problems;
  private final Presence presence;

  Troubles(ProblemWriter problems, Presence presence) {
    this.problems = problems;
    this.presence = presence;
  }

  @ExceptionHandler
  ResponseEntity<?> stopped(Stop stop, HttpServletRequest request) {
    return answer(stop.trouble(), request);
  }

  @ExceptionHandler
  ResponseEntity<?> badBody(BadBody bad, HttpServletRequest request) {
    return answer(new Trouble.Invalid(bad.faults()), request);
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, MultipartException.class})
  ResponseEntity<?> unreadable(HttpServletRequest request) {
    return answer(Trouble.invalid("", "malformed"), request);
  }

  @ExceptionHandler
  ResponseEntity<?> tooLarge(MaxUploadSizeExceededException big, HttpServletRequest request) {
    return answer(new Trouble.Plain(Code.PAYLOAD_TOO_LARGE), request);
  }

  @ExceptionHandler
  ResponseEntity<?> wrongParameter(TypeMismatchException bad, HttpServletRequest request) {
    var name =
        bad instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
    return answer(Trouble.invalid(name, "other"), request);
  }

  @ExceptionHandler
  ResponseEntity<?> missing(
      MissingServletRequestParameterException bad, HttpServletRequest request) {
    return answer(Trouble.invalid(bad.getParameterName(), "required"), request);
  }

  @ExceptionHandler
  ResponseEntity<?> missing(MissingServletRequestPartException bad, HttpServletRequest request) {
    return answer(Trouble.invalid(bad.getRequestPartName(), "required"), request);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    DatabaseFault.class
  })
  ResponseEntity<?> databaseAway(RuntimeException away, HttpServletRequest request) {
    log.warn("The database does not answer: {}", away.getMessage());
    return answer(new Trouble.Later(Code.UNAVAILABLE, SOON), request);
  }

  /** The caller has gone: there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    log.debug("Gone before the answer: {}", gone.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<?> other(Exception fault, HttpServletRequest request) {
    if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError())
      return answer(trouble(known), request);
    log.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    return answer(new Trouble.Plain(Code.INTERNAL_ERROR), request);
  }

  private static Trouble trouble(ErrorResponse known) {
    if (known instanceof HttpRequestMethodNotSupportedException wrong)
      return new Trouble.WrongMethod(new TreeSet<>(names(wrong)));
    var code = Code.of(known.getStatusCode().value());
    return known instanceof ResponseStatusException told
            && code == Code.INVALID_REQUEST
            && told.getReason() != null
        ? invalid(told.getReason())
        : new Trouble.Plain(code);
  }

  private static Trouble invalid(String reason) {
    var named = FAULT.matcher(reason);
    return new Trouble.Invalid(
        named.matches() ? List.of(Fault.of(named.group(1), named.group(2))) : List.of());
  }

  private static Set<String> names(HttpRequestMethodNotSupportedException wrong) {
    var methods = wrong.getSupportedMethods();
    return methods == null ? Set.of() : Set.of(methods);
  }

  private ResponseEntity<?> answer(Trouble trouble, HttpServletRequest request) {
    var found = ofForm(trouble) && isNowhere(request) ? notFound() : trouble;
    return problems.answer(found, request);
  }

  /** Of what was sent alone: whoever may not see the order must not learn more than that. */
  private static boolean ofForm(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Invalid _ -> true;
      case Trouble.Plain(var code) ->
          switch (code) {
            case INVALID_REQUEST,
                IDEMPOTENCY_KEY_REQUIRED,
                PAYLOAD_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE ->
                true;
            case UNAUTHORIZED,
                ROLE_NOT_ALLOWED,
                NOT_FOUND,
                METHOD_NOT_ALLOWED,
                REQUEST_IN_PROGRESS,
                REFERENCE_IN_USE,
                CHANGES_NOT_ACCEPTED,
                NOTHING_TO_ADD,
                VERSION_CONFLICT,
                IDEMPOTENCY_KEY_REUSED,
                TOO_MANY_REQUESTS,
                INTERNAL_ERROR,
                UNAVAILABLE,
                STORAGE_FULL ->
                false;
          };
      case Trouble.Refused _, Trouble.Later _, Trouble.WrongMethod _ -> false;
    };
  }

  private boolean isNowhere(HttpServletRequest request) {
    return Calls.of(request)
        .filter(Call::ofOrder)
        .filter(call -> !presence.isThere(call))
        .isPresent();
  }

  private static Trouble notFound() {
    return new Trouble.Plain(Code.NOT_FOUND);
  }
}
