package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A button and its command say the same: grey is refused in its words, missing is refused. */
final class Buttons {
  /** What only the command itself knows, and no button of the order does. */
  private static final Set<String> OF_THE_COMMAND =
      Set.of(
          "amount_out_of_range",
          "ground_not_given",
          "no_offer_open",
          "quantity_not_open",
          "too_many_parts",
          "tracking_number_wrong",
          "tracking_number_required",
          "proposal_changed",
          "already_decided",
          "already_closed",
          "dispute_open",
          "disputes_used_up",
          "refund_not_failed",
          "consent_missing",
          "second_operator_needed",
          "changes_not_accepted",
          "nothing_to_add");

  private Buttons() {}

  static JsonNode named(JsonNode actions, String code) {
    return actions
        .valueStream()
        .filter(action -> action.path("code").asString().equals(code))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** The view before the call, and what the call was answered. */
  static void agree(Answer before, String call, Answer answer) {
    var command = Calls.command("", call, "");
    if (before.status() != 200 || command.isEmpty()) return;
    var button = of(before.json(), call, command.get());
    if (button.isMissingNode()) {
      if (!before.json().path("actions").isEmpty() || listsAll(before))
        assertThat(answer.status()).as("not listed: %s %s", call, answer.text()).isNotEqualTo(200);
      return;
    }
    if (button.path("enabled").asBoolean()) {
      if (answer.status() == 409)
        assertThat(answer.code()).as("enabled: %s %s", call, button).isIn(OF_THE_COMMAND);
      return;
    }
    assertThat(answer.status()).as("grey: %s %s", call, answer.text()).isIn(400, 409);
    if (answer.status() != 409) return;
    assertThat(answer.code()).isEqualTo(button.path("reason_code").asString());
    assertThat(answer.json().path("detail")).isEqualTo(button.path("reason"));
    assertThat(answer.json().path("available_at").asString(""))
        .isEqualTo(button.path("available_at").asString(""));
  }

  /** The marketplace has no buttons. */
  private static boolean listsAll(Answer before) {
    return before
        .json()
        .path("parts")
        .valueStream()
        .anyMatch(part -> !part.path("actions").isEmpty());
  }

  /** The button of a call; missing where it is not listed. */
  static JsonNode of(JsonNode view, String call, String command) {
    var part = Calls.part(call);
    var of = part == 0 ? view : view.path("parts").path(part - 1);
    return named(of.path("actions"), command);
  }
}
