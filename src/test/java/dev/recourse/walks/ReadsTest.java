package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked without changing anything: lists, feeds, books, files. */
class ReadsTest extends Walk {
  private static final Map<String, ?> NOTHING = Map.of();

  @Test
  void each_sees_his_own_orders_page_by_page() {
    var first = deal();
    var name = Map.of("buyer", Map.of("id", first.buyer), "seller", Map.of("id", first.seller));
    town.advance("PT1S");
    var second = deal(name);
    town.advance("PT1S");
    var third = deal(name);
    var page = Town.json(town.get("buyer", first.buyer, "/v1/orders?limit=2"));
    assertThat(ids(page)).containsExactly(third.id, second.id);
    assertThat(page.at("/items/0").has("actions")).isFalse();
    var next = page.path("next_cursor").asString();
    var rest = Town.json(town.get("buyer", first.buyer, "/v1/orders?limit=2&cursor=" + next));
    assertThat(ids(rest)).containsExactly(first.id);
    assertThat(rest.path("next_cursor").isNull()).isTrue();
    done(town.http().post(town.token("buyer", first.buyer), third.path + "/cancel", NOTHING));
    for (var filter : List.of("status=closed", "reference=" + third.reference()))
      assertThat(
              ids(
                  Town.json(
                      town.get(
                          "operator", "op-1", "/v1/orders?buyer=" + first.buyer + "&" + filter))))
          .containsExactly(third.id);
    assertThat(ids(Town.json(town.get("seller", first.seller, "/v1/orders?flag=in_dispute"))))
        .isEmpty();
    assertThat(town.get("buyer", "b-other", first.path).status()).isEqualTo(404);
  }

  private static List<String> ids(JsonNode page) {
    return page.path("items").valueStream().map(item -> item.path("id").asString()).toList();
  }

  @Test
  void the_feed_tells_each_orders_events_in_sequence_and_goes_on_where_it_was() {
    var start = feedEnd("");
    var deal = deal().verified();
    town.settle();
    var page = Town.json(feed(start));
    var mine =
        page.path("items")
            .valueStream()
            .filter(item -> item.path("order").asString().equals(deal.id))
            .toList();
    assertThat(mine.stream().map(item -> item.path("sequence").asInt())).startsWith(1, 2, 3);
    assertThat(mine.getFirst().path("reference").asString()).isEqualTo(deal.reference());
    var end = feedEnd(start);
    assertThat(Town.json(feed(end)).path("items")).isEmpty();
    assertThat(Town.json(feed(end)).path("next_cursor").isNull()).isFalse();
  }

  private Answer feed(String after) {
    var from = after.isEmpty() ? "" : "&after=" + after;
    return town.get("marketplace", "shop", "/v1/events?limit=200" + from);
  }

  private String feedEnd(String after) {
    var page = Town.json(feed(after));
    while (!page.path("items").isEmpty()) {
      after = page.path("next_cursor").asString();
      page = Town.json(feed(after));
    }
    return page.path("next_cursor").asString();
  }

  @Test
  void the_books_of_an_order_are_its_operators() {
    var deal = deal().verified().completed();
    assertThat(deal.ledger().toString()).contains("held").contains("seller");
    assertThat(town.get("buyer", deal.buyer, deal.path + "/ledger").status()).isEqualTo(403);
    var policy = Town.json(town.get("operator", "op-1", "/v1/policies/classic"));
    assertThat(policy.path("payment_window").asString()).isEqualTo("P20D");
    assertThat(town.get("operator", "op-1", "/v1/policies/nonsense").status()).isEqualTo(404);
    assertThat(town.http().get("", "/v1/openapi.json").status()).isEqualTo(200);
  }

  @Test
  void a_picture_is_kept_under_its_hash_and_shown_to_those_of_the_order() {
    var deal = deal().verified().requested();
    var stored = upload(deal);
    var again = upload(deal);
    assertThat(again.json().path("id")).isEqualTo(stored.json().path("id"));
    var id = stored.json().path("id").asString();
    done(deal.seller("/parts/1/shipment", Map.of("evidence", List.of(id))));
    var seen = town.get("buyer", deal.buyer, "/v1/evidence/" + id);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(seen.header("Content-Disposition")).startsWith("attachment");
    assertThat(town.get("buyer", "b-other", "/v1/evidence/" + id).status()).isEqualTo(404);
  }

  private Answer upload(Deal deal) {
    var head =
        """
        --edge\r
        Content-Disposition: form-data; name="kind"\r
        \r
        parcel_photo\r
        --edge\r
        Content-Disposition: form-data; name="file"; filename="parcel.png"\r
        Content-Type: image/png\r
        \r
        """;
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(picture());
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    var answer =
        town.http()
            .send(
                "POST",
                "/v1/evidence",
                town.token("seller", deal.seller),
                body.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=edge");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }

  private static byte[] picture() {
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return file.toByteArray();
  }
}
