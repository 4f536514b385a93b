package dev.recourse.api.problem;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.body.Expected;
import dev.recourse.api.body.Fault;
import dev.recourse.api.problem.Problem.FieldProblem;
import dev.recourse.core.order.Refusal;
import dev.recourse.words.Codes;
import dev.recourse.words.Language;
import dev.recourse.words.Problems;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** From trouble to problem: here and nowhere else. */
@Component
public class Explaining {
  private final Installation installation;

  Explaining(Installation installation) {
    this.installation = installation;
  }

  public ResponseEntity<Problem> answer(Trouble trouble, Language language) {
    var problem = problem(trouble, language);
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .headers(headers -> add(headers, trouble, language))
        .body(problem);
  }

  public Problem problem(Trouble trouble, Language language) {
    var words = Words.to(Reader.of(language));
    return switch (trouble) {
      case Trouble.Plain(var code) -> problem(code, words, List.of());
      case Trouble.Invalid(var faults) ->
          problem(Code.INVALID_REQUEST, words, errors(faults, words));
      case Trouble.Later(var code, _) -> problem(code, words, List.of());
      case Trouble.WrongMethod _ -> problem(Code.METHOD_NOT_ALLOWED, words, List.of());
      case Trouble.Refused refused -> problem(refused, words);
    };
  }

  private Problem problem(Code code, Words words, List<FieldProblem> errors) {
    var detail = new Problems(words).cause(code.code());
    return problem(code.status, code.code(), detail, words, null, errors);
  }

  private Problem problem(Trouble.Refused refused, Words words) {
    var availableAt = refused.availableAt().orElse(null);
    return problem(
        status(refused.code()),
        Codes.of(refused.code()),
        refused.sentence(),
        words,
        availableAt,
        List.of());
  }

  private Problem problem(
      HttpStatus status,
      String code,
      String detail,
      Words words,
      @Nullable Instant availableAt,
      List<FieldProblem> errors) {
    return new Problem(
        installation.publicUrl() + "/problems/" + code,
        new Problems(words).title(code),
        status.value(),
        detail,
        code,
        availableAt,
        errors);
  }

  /** What a state refuses is a conflict; some codes of the core are the door's own. */
  private static HttpStatus status(Refusal.Code code) {
    return switch (code) {
      case INVALID_REQUEST -> HttpStatus.BAD_REQUEST;
      case ROLE_NOT_ALLOWED -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
      case NOT_PAID,
          ALREADY_PAID,
          PAYMENT_IN_PROGRESS,
          NO_OFFER_OPEN,
          OUTREACH_LIMIT,
          PAYMENT_UNDER_VERIFICATION,
          REQUEST_OPEN,
          WITHDRAWALS_USED_UP,
          EXTENSIONS_USED_UP,
          WINDOW_ELAPSED,
          QUANTITY_NOT_OPEN,
          TOO_MANY_PARTS,
          NOT_SHIPPED,
          ALREADY_SHIPPED,
          ALREADY_CLAIMED,
          NOTHING_CLAIMED,
          PROOF_REQUEST_OPEN,
          ALREADY_CONFIRMED,
          TRACKING_NUMBER_WRONG,
          TRACKING_NUMBER_REQUIRED,
          DISPUTE_OPEN,
          ANSWER_AWAITED,
          GROUND_NOT_GIVEN,
          DISPUTES_USED_UP,
          AMOUNT_OUT_OF_RANGE,
          NO_PROPOSAL,
          PROPOSAL_CHANGED,
          ALREADY_ESCALATED,
          ALREADY_DECIDED,
          NOTHING_TO_APPEAL,
          NO_DISPUTE_OPEN,
          APPEAL_USED,
          CONFLICT_OF_INTEREST,
          REFUND_NOT_FAILED,
          CONSENT_MISSING,
          SECOND_OPERATOR_NEEDED,
          STILL_OPEN,
          ALREADY_COMPLETED,
          ALREADY_CLOSED ->
          HttpStatus.CONFLICT;
    };
  }

  private static List<FieldProblem> errors(List<Fault> faults, Words words) {
    return faults.stream()
        .map(fault -> new FieldProblem(fault.field(), message(fault, words)))
        .toList();
  }

  private static String message(Fault fault, Words words) {
    var facts = new HashMap<String, Object>(fault.facts());
    facts.replaceAll((_, fact) -> fact instanceof Expected kind ? words.say(kind.key()) : fact);
    return words.say("invalid." + fault.key(), facts);
  }

  private static void add(HttpHeaders headers, Trouble trouble, Language language) {
    headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    switch (trouble) {
      case Trouble.Later(_, var after) ->
          headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, after.toSeconds())));
      case Trouble.WrongMethod(var allowed) ->
          headers.set(HttpHeaders.ALLOW, String.join(", ", allowed));
      case Trouble.Plain(var code) when code == Code.UNAUTHORIZED ->
          headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case Trouble.Plain(var code) when code == Code.REQUEST_IN_PROGRESS ->
          headers.set(HttpHeaders.RETRY_AFTER, "1");
      case Trouble.Plain _, Trouble.Invalid _, Trouble.Refused _ -> {}
    }
  }
}
