package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import tools.jackson.databind.JsonNode;

/** What an outsider can add up. */
final class Money {
  private static final List<String> PLACES =
      List.of("held", "refunding", "refunded", "paid_out", "charged_back");

  private Money() {}

  /** Of each part and of the order: captured is somewhere, and the order is its parts. */
  static void addsUp(JsonNode order) {
    var parts = order.path("parts").valueStream().map(part -> part.path("money")).toList();
    var all = Stream.concat(Stream.of(order.path("money")), parts.stream()).toList();
    for (var money : all) {
      var places = PLACES.stream().mapToLong(place -> sum(money, place)).sum();
      assertThat(places).as(money.toString()).isEqualTo(sum(money, "captured"));
      PLACES.forEach(place -> assertThat(sum(money, place)).as(place).isNotNegative());
    }
    for (var place : Stream.concat(PLACES.stream(), Stream.of("captured")).toList())
      assertThat(parts.stream().mapToLong(part -> sum(part, place)).sum())
          .as(place)
          .isEqualTo(sum(order.path("money"), place));
    goods(order);
  }

  /** No piece is lost or made by dividing. */
  private static void goods(JsonNode order) {
    order
        .path("lines")
        .forEach(line ->
            assertThat(
                    order
                        .path("parts")
                        .valueStream()
                        .flatMap(part -> part.path("lines").valueStream())
                        .filter(its -> its.path("line").asInt() == line.path("line").asInt())
                        .mapToInt(its -> its.path("quantity").asInt())
                        .sum())
                .isEqualTo(line.path("quantity").asInt()));
  }

  private static long sum(JsonNode money, String place) {
    return money.path(place).path("amount").asLong();
  }
}
