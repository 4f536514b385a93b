package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that the core can say has its word. */
class CodesTest {
  private static final String ORDER = "dev.recourse.core.order.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order.Status",
        "order.Flag",
        "order.Reason",
        "order.CloseReason",
        "order.Request$State",
        "order.Payment$State",
        "order.Offer$State",
        "order.Refund$State",
        "order.Cause",
        "order.Ground",
        "order.Wish",
        "order.About",
        "order.Outcome",
        "order.Evidence$Type",
        "order.Proof$Wanted",
        "parcel.Verdict",
        "parcel.Tracking",
        "order.Role",
        "order.Fault"
      })
  void every_constant_has_its_label(String name) throws ClassNotFoundException {
    var constants = constants("dev.recourse.core." + name);
    for (var language : Language.values())
      for (var code : constants) assertThat(Words.to(Reader.of(language)).label(code)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void every_refusal_has_its_sentence(Language language) throws ClassNotFoundException {
    for (var code : constants(ORDER + "Refusal$Code"))
      assertThat(Words.to(Reader.of(language)).knows("refusal." + Codes.of(code)))
          .as(code.name())
          .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_command_has_its_button(Language language) throws ClassNotFoundException {
    var words = Words.to(Reader.of(language));
    assertThat(leaves(Class.forName(ORDER + "Command")))
        .hasSizeGreaterThan(30)
        .allSatisfy(type -> assertThat(words.knows("action." + Codes.of(type))).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void every_stage_of_a_dispute_has_its_label(Language language) throws ClassNotFoundException {
    var words = Words.to(Reader.of(language));
    assertThat(leaves(Class.forName(ORDER + "Dispute")))
        .hasSize(8)
        .allSatisfy(type -> assertThat(words.label("dispute", Codes.of(type))).isNotBlank());
  }

  private static List<Enum<?>> constants(String name) throws ClassNotFoundException {
    var constants = new ArrayList<Enum<?>>();
    for (var constant : Class.forName(name).getEnumConstants()) constants.add((Enum<?>) constant);
    assertThat(constants).isNotEmpty();
    return constants;
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    if (!type.isSealed()) return Set.of(type);
    return Stream.of(type.getPermittedSubclasses())
        .flatMap(permitted -> leaves(permitted).stream())
        .collect(Collectors.toSet());
  }
}
