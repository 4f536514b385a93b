package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import tools.jackson.databind.JsonNode;

/** In which order an act writes its events: the end before the money that follows from it. */
final class Acts {
  private static final Set<String> ENDS_OF_PARTS = Set.of("part_closed", "part_completed");
  private static final Set<String> ENDS = Set.of("order_closed", "order_completed");
  private static final Set<String> SPLIT_FIRST =
      Set.of("cancellation_requested", "part_shipped", "part_closed");

  private Acts() {}

  static void inOrder(List<JsonNode> events) {
    var types = events.stream().map(event -> event.path("type").asString()).toList();
    for (var n = 1; n < types.size(); n++) {
      var before = types.get(n - 1);
      var type = types.get(n);
      if (ENDS.contains(type)) assertThat(before).as("before %s", type).isIn(ENDS_OF_PARTS);
      if (type.equals("seller_paid"))
        assertThat(before).isIn("part_completed", "order_completed", "order_closed");
      if (before.equals("part_split")) assertThat(type).isIn(SPLIT_FIRST);
      assertThat(moment(events.get(n))).isAfterOrEqualTo(moment(events.get(n - 1)));
    }
  }

  private static Instant moment(JsonNode event) {
    return Instant.parse(event.path("at").asString());
  }
}
