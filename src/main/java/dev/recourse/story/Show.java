package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/** Tells where an order stands: its status, its buttons for each side, and its outlook. */
final class Show {
  private final Timeline timeline;
  private final Language language;

  Show(Timeline timeline) {
    this.timeline = timeline;
    this.language = timeline.language();
  }

  void state(JsonNode buyers, JsonNode sellers) {
    timeline.detail(language.of("status", "статус"), status(buyers));
    if (buyers.path("parts").size() > 1) buyers.path("parts").forEach(this::part);
    buttons(language.of("buyer", "покупатель"), buyers);
    buttons(language.of("seller", "продавец"), sellers);
    var outlook = buyers.path("outlook");
    timeline.detail(language.of("next", "дальше"), outlook.path("sentence").asString());
    timeline.detail(language.of("money", "деньги"), outlook.path("money").asString());
  }

  static String status(JsonNode thing) {
    var status = new StringBuilder(thing.path("status").asString());
    var reason = thing.path("close_reason").asString("");
    if (!reason.isEmpty()) status.append(" (").append(reason).append(')');
    thing.path("flags").forEach(flag -> status.append(" · ").append(flag.asString()));
    return status.toString();
  }

  private void part(JsonNode part) {
    var pieces = part.path("lines").path(0).path("quantity").asInt(0);
    var name = language.of("part ", "часть ") + part.path("part").asInt();
    var count = pieces + language.of(" pcs, ", " шт., ");
    timeline.detail(
        name, count + status(part) + ". " + part.path("outlook").path("money").asString());
  }

  /** The order's buttons and those of its parts; what is grey says why. */
  private void buttons(String who, JsonNode order) {
    var on = new LinkedHashSet<String>();
    var grey = new LinkedHashMap<String, String>();
    buttonsOf(order).forEach(button -> sort(button, on, grey));
    timeline.detail(who, on.isEmpty() ? "-" : "[" + String.join("] [", on) + "]");
    grey.forEach((code, reason) -> timeline.detail("", "(" + code + ") " + reason));
  }

  private static Stream<Button> buttonsOf(JsonNode order) {
    var several = order.path("parts").size() > 1;
    var ofParts =
        order
            .path("parts")
            .valueStream()
            .flatMap(part -> buttons(part, several ? "/" + part.path("part").asInt() : ""));
    return Stream.concat(buttons(order, ""), ofParts);
  }

  private static Stream<Button> buttons(JsonNode thing, String suffix) {
    return thing.path("actions").valueStream().map(action -> new Button(action, suffix));
  }

  private static void sort(Button button, Set<String> on, Map<String, String> grey) {
    var action = button.action();
    var name = action.path("code").asString() + button.suffix();
    if (action.path("enabled").asBoolean()) on.add(name);
    else grey.put(name, action.path("reason").asString());
  }

  private record Button(JsonNode action, String suffix) {}
}
