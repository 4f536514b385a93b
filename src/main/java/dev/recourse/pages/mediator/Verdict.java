package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.body.Binder;
import dev.recourse.api.form.MediatorForms.DecisionForm;
import dev.recourse.core.order.Outcome;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a mediator typed, in the contract's terms: the outcome follows from the sums. */
record Verdict(Optional<Split> split, ObjectNode body, DecisionForm form) {
  private static final Pattern MINOR = Pattern.compile("[0-9]{1,15}");

  /**
   * @param split what is in dispute, as the buyer asks for it; empty where it is about fault
   */
  static Verdict typed(Optional<Split> split, MultiValueMap<String, String> said, Words words) {
    var draft = Draft.of(said);
    var shown = Draft.first(said, "shown");
    var chosen =
        split
            .map(it ->
                MINOR.matcher(shown).matches()
                    ? new Split(it.sum(), Long.parseLong(shown), it.currency())
                    : it)
            .map(it -> it.typed(draft.toBuyer(), draft.toSeller(), words));
    var outcome = chosen.map(Split::outcome).orElseGet(() -> Codes.of(Outcome.NO_REFUND));
    var amount =
        chosen.filter(Split::isPartial).map(it -> OptionalLong.of(it.buyer())).orElse(NONE);
    return of(chosen, outcome, amount, draft);
  }

  private static final OptionalLong NONE = OptionalLong.empty();

  /** As the preview carries it: minor units, so that nothing is read twice. */
  static Verdict carried(MultiValueMap<String, String> said) {
    var minor = Draft.first(said, "amount");
    var amount = MINOR.matcher(minor).matches() ? OptionalLong.of(Long.parseLong(minor)) : NONE;
    return of(Optional.empty(), Draft.first(said, "outcome"), amount, Draft.of(said));
  }

  private static Verdict of(
      Optional<Split> split, String outcome, OptionalLong amount, Draft draft) {
    var body = JsonNodeFactory.instance.objectNode();
    body.put("outcome", outcome);
    amount.ifPresent(it -> body.put("amount", it));
    if (!draft.fault().isEmpty()) body.put(Draft.FAULT, draft.fault());
    if (!draft.reasons().isBlank()) body.put(Draft.REASONS, draft.reasons());
    return new Verdict(split, body, Binder.bind(body, DecisionForm.class));
  }

  /** Hidden on the preview. */
  Map<String, String> fields(Draft draft) {
    var fields = new HashMap<>(draft.fields());
    fields.put("outcome", body.path("outcome").asString());
    if (body.has("amount")) fields.put("amount", body.path("amount").asString());
    return fields;
  }
}
