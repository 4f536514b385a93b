package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.*;
import dev.recourse.core.parcel.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that the core can say has its word. */
class CodesTest {
  private static final Set<String> SPOKEN_BY_THE_DOOR =
      Set.of(
          "changes_not_accepted",
          "nothing_to_add",
          "invalid_request",
          "idempotency_key_required",
          "unauthorized",
          "role_not_allowed",
          "not_found",
          "method_not_allowed",
          "request_in_progress",
          "reference_in_use",
          "version_conflict",
          "payload_too_large",
          "unsupported_media_type",
          "idempotency_key_reused",
          "too_many_requests",
          "unavailable",
          "storage_full",
          "internal_error");

  private static final List<Class<? extends Enum<?>>> LABELLED =
      List.of(
          Status.class,
          Flag.class,
          Reason.class,
          CloseReason.class,
          Request.State.class,
          Payment.State.class,
          Offer.State.class,
          Refund.State.class,
          Refund.Failure.class,
          Cause.class,
          Ground.class,
          dev.recourse.core.order.Wish.class,
          About.class,
          Outcome.class,
          Dispute.Basis.class,
          Evidence.Type.class,
          Proof.Wanted.class,
          Verdict.class,
          Check.class,
          Tracking.class,
          Role.class,
          Fault.class);

  @ParameterizedTest
  @EnumSource
  void every_constant_has_its_label(Language language) {
    var words = Words.to(Reader.of(language));
    for (var type : LABELLED)
      for (var code : type.getEnumConstants()) assertThat(words.label(code)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void every_refusal_has_its_sentence_for_every_command(Language language) {
    var refusals = new Refusals(Words.to(Reader.of(language)));
    for (var code : Refusal.Code.values())
      for (var command : leaves(Command.class))
        for (var moment : List.of(Optional.of(Instant.EPOCH), Optional.<Instant>empty()))
          for (var figure : List.of(OptionalLong.of(7), OptionalLong.empty()))
            assertThat(
                    refusals.sentence(
                        new Refusal(code, true, moment, Optional.empty(), figure, Optional.empty()),
                        Codes.of(command),
                        Currency.getInstance("EUR")))
                .matches("[^{}]{8,300}\\.");
  }

  @ParameterizedTest
  @EnumSource
  void every_command_has_its_button(Language language) {
    var buttons = new Buttons(Words.to(Reader.of(language)));
    assertThat(leaves(Command.class))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            type -> assertThat(buttons.action(Codes.of(type), Optional.empty())).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void every_stage_of_a_dispute_has_its_label(Language language) {
    var words = Words.to(Reader.of(language));
    assertThat(leaves(Dispute.class))
        .hasSize(8)
        .allSatisfy(type -> assertThat(words.label("dispute", Codes.of(type))).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void every_outcome_of_a_check_has_its_sentence(Language language) {
    for (var check : Check.values())
      for (var outcome : List.of("passed", "failed", "not_possible"))
        assertThat(Samples.say(language, "check." + Codes.of(check) + "." + outcome)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_event_has_its_line_and_every_deadline_its_consequence(Language language) {
    var words = Words.to(Reader.of(language));
    assertThat(leaves(Event.class))
        .hasSizeGreaterThan(50)
        .allSatisfy(type -> assertThat(words.label("event", Codes.of(type))).endsWith("."));
    for (var deadline : Deadline.values())
      for (var at : List.of(Optional.of(Instant.EPOCH), Optional.<Instant>empty()))
        assertThat(new Outlooks(words).consequence(deadline, Optional.empty(), at)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_outlook_names_its_moment_and_who_is_awaited(Language language) {
    var outlooks = new Outlooks(Words.to(Reader.of(language)));
    for (var role : Role.values())
      for (var event : leaves(Event.class))
        for (var deadline : Deadline.values())
          assertThat(
                  outlooks.sentence(
                      new Outlook(
                          Codes.of(event), OptionalInt.empty(), Instant.EPOCH, role, deadline),
                      Optional.of(deadline)))
              .contains("1970")
              .endsWith(".");
    assertThat(outlooks.nothing()).isNotBlank();
  }

  @Test
  void every_problem_has_its_page_and_every_page_its_problem() {
    var codes = new TreeSet<>(SPOKEN_BY_THE_DOOR);
    for (var code : Refusal.Code.values()) codes.add(Codes.of(code));
    assertThat(Problems.codes()).isEqualTo(codes);
    for (var language : Language.values()) {
      var problems = new Problems(Words.to(Reader.of(language)));
      for (var code : codes)
        assertThat(List.of(problems.title(code), problems.cause(code), problems.cure(code)))
            .allSatisfy(text -> assertThat(text).isNotBlank());
    }
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    if (!type.isSealed()) return Set.of(type);
    return Stream.of(type.getPermittedSubclasses())
        .flatMap(permitted -> leaves(permitted).stream())
        .collect(Collectors.toSet());
  }
}
