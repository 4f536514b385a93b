package dev.recourse.core.order;

import module java.base;

/**
 * A button: allowed, or grey with the refusal of the command that it is. Until when, if silence
 * alone takes it away; and which offer or refund it is about, where there is one for each.
 */
public record Action(
    String code,
    Optional<Refusal> refusal,
    Optional<Instant> until,
    OptionalInt offer,
    OptionalInt refund) {

  public boolean enabled() {
    return refusal.isEmpty();
  }

  /** Of a grey one: from when on, where time alone will change it. */
  public Optional<Instant> availableAt() {
    return refusal.flatMap(Refusal::availableAt);
  }

  static Action of(Question question, Optional<Refusal> refusal, Future future) {
    return new Action(
        Names.of(question.row().command()),
        refusal,
        refusal.isEmpty() ? question.until(future) : Optional.empty(),
        number(question, Command.OfOffer.class),
        number(question, Command.OfRefund.class));
  }

  private static OptionalInt number(Question question, Class<? extends Command> kind) {
    return question.about().filter(kind::isInstance).stream()
        .mapToInt(command ->
            command instanceof Command.OfOffer of ? of.offer() : command.subject().number())
        .findFirst();
  }
}
