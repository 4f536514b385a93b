package dev.recourse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One order brought to a state through the API, for tests that look at it. Each step answers this
 * order again; its people and its reference are its own.
 */
public final class Sale {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  public final String buyer;
  public final String seller;
  public final String id;
  private final Http http;

  private Sale(Http http, String name, Map<String, ?> more) {
    this.http = http;
    var body = new HashMap<String, Object>();
    body.put("reference", "sale-" + name);
    body.put("buyer", Map.of("id", "b-" + name, "email", "b-" + name + "@example.org"));
    body.put("seller", Map.of("id", "s-" + name, "email", "s-" + name + "@example.org"));
    body.put("currency", "EUR");
    body.put("destination", here());
    body.put("lines", List.of(line("kettle", "Чайник", 1, 4890)));
    body.putAll(more);
    buyer = id(body.get("buyer"));
    seller = id(body.get("seller"));
    var placed = http.post(http.token("marketplace", "shop"), "/v1/orders", body);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    id = placed.json().path("id").asString();
  }

  private static String id(@Nullable Object person) {
    return String.valueOf(((Map<?, ?>) Objects.requireNonNull(person)).get("id"));
  }

  /** One kettle for 48.90, not paid. */
  public static Sale placed(Http http) {
    return placed(http, NOTHING);
  }

  /** With more, or other, fields than a kettle's order has. */
  public static Sale placed(Http http, Map<String, ?> more) {
    return new Sale(http, UUID.randomUUID().toString().substring(0, 13), more);
  }

  /** A kettle and four cups: enough for several parts. */
  public static Sale ofFive(Http http) {
    var lines = List.of(line("kettle", "Чайник", 1, 4890), line("cup", "Чашка", 4, 350));
    return placed(http, Map.of("lines", lines));
  }

  public static Map<String, ?> line(String sku, String title, int pieces, long price) {
    return Map.of("sku", sku, "title", title, "quantity", pieces, "unit_price", price);
  }

  /** Its page. */
  public String page() {
    return "/orders/" + id;
  }

  public Answer buyer(String call, Object body) {
    return act("buyer", buyer, call, body);
  }

  public Answer seller(String call, Object body) {
    return act("seller", seller, call, body);
  }

  public Answer act(String role, String who, String call, Object body) {
    return http.post(http.token(role, who), "/v1/orders/" + id + call, body);
  }

  /** As an operator reads it. */
  public JsonNode seen() {
    return http.get(staff(), "/v1/orders/" + id).json();
  }

  /** The buyer has called it off before he paid. */
  public Sale givenUp() {
    done(buyer("/cancel", NOTHING));
    return this;
  }

  /** Paid and being checked. */
  public Sale paid() {
    return paidBy("card_ok");
  }

  /** With one of the sandbox's cards, which may do otherwise. */
  public Sale paidBy(String card) {
    done(buyer("/payments", Map.of("method", card)));
    return advanced("PT0S");
  }

  /** Paid and checked: the seller's turn to ship. */
  public Sale verified() {
    return paid().checked();
  }

  /** What was paid is what it should be. */
  public Sale checked() {
    done(act("operator", "op-1", "/verification", Map.of("outcome", "verified")));
    return advanced("PT2M");
  }

  /** A tenth off, while it is not paid. */
  public Sale offered() {
    done(seller("/offers", Map.of("kind", "discount", "percent", 10)));
    return this;
  }

  /** The buyer has asked to cancel all of part 1. */
  public Sale requested() {
    done(buyer("/parts/1/cancellation", Map.of("reason", "changed_mind", "complaint", false)));
    return this;
  }

  /** The seller has agreed; the refund is on its way. */
  public Sale agreed() {
    done(seller("/parts/1/cancellation/accept", NOTHING));
    return advanced("PT0S");
  }

  /** The seller calls it off, and the card does not take the money back. */
  public Sale refundFailed() {
    paidBy("card_refund_fails").checked();
    done(seller("/parts/1/seller-cancellation", Map.of("reason", "out_of_stock")));
    return advanced("PT0S");
  }

  /** The money may go another way than it came. */
  public Sale agreedOtherwise() {
    done(buyer("/refunds/1/agree-other-payout", NOTHING));
    return this;
  }

  /** Two cups of {@link #ofFive} leave as a part of their own, by a request to cancel them. */
  public Sale split() {
    var two = List.of(Map.of("line", 2, "quantity", 2));
    done(
        buyer(
            "/parts/1/cancellation",
            Map.of("reason", "changed_mind", "complaint", false, "lines", two)));
    return this;
  }

  /** Said to be shipped under a number that no carrier knows. */
  public Sale claimed() {
    ship(number());
    return advanced("PT0S");
  }

  /** On its way; the carrier has seen it. */
  public Sale shipped() {
    var number = number();
    var scans =
        List.of(
            Map.of("status", "accepted", "at", before(60), "country", "CN"),
            Map.of(
                "status",
                "in_transit",
                "at",
                before(30),
                "country",
                "RU",
                "city",
                "Москва",
                "postcode",
                "101000"));
    var parcel = Map.of("carrier", "china_post", "tracking_number", number, "scans", scans);
    assertThat(http.post(staff(), "/v1/sandbox/parcels", parcel).status()).isBetween(200, 204);
    ship(number);
    return advanced("PT0S");
  }

  public Sale received() {
    done(buyer("/parts/1/receipt", NOTHING));
    return advanced("PT0S");
  }

  /** About all of the money of part 1. */
  public Sale disputed() {
    var body = Map.of("ground", "not_as_described", "wish", "full_refund", "text", "Не тот цвет");
    done(buyer("/parts/1/dispute", body));
    return this;
  }

  /** The seller has offered 10.00. */
  public Sale answered() {
    done(seller("/parts/1/dispute/answer", Map.of("text", "Цвет как на фото", "amount", 1000)));
    return this;
  }

  /** The seller has offered 10.00, and the buyer has called a mediator. */
  public Sale escalated() {
    answered();
    done(buyer("/parts/1/dispute/escalate", NOTHING));
    return this;
  }

  public Sale takenBy(String mediator) {
    done(act("mediator", mediator, "/parts/1/dispute/take", NOTHING));
    return this;
  }

  /** All of it to the buyer. */
  public Sale decidedBy(String mediator) {
    var body = Map.of("outcome", "full_refund", "fault", "seller", "reasons", "Цвет другой");
    done(act("mediator", mediator, "/parts/1/dispute/decision", body));
    return advanced("PT0S");
  }

  /** The sandbox's clock goes on by an ISO period; what is due happens. */
  public Sale advanced(String period) {
    return clock(Map.of("advance_by", period));
  }

  /** To the first of the order's deadlines of that kind. */
  public Sale advancedTo(String kind) {
    var due =
        seen()
            .path("deadlines")
            .valueStream()
            .filter(deadline -> deadline.path("kind").asString().equals(kind))
            .map(deadline -> deadline.path("at").asString())
            .findFirst()
            .orElseThrow(() -> new AssertionError(kind + " does not run: " + seen()));
    return clock(Map.of("advance_to", due));
  }

  private Sale clock(Map<String, String> wanted) {
    done(http.post(staff(), "/v1/sandbox/clock", wanted));
    return this;
  }

  private void ship(String number) {
    done(seller("/parts/1/shipment", Map.of("carrier", "china_post", "tracking_number", number)));
  }

  private String before(long seconds) {
    var now = http.get(staff(), "/v1/sandbox/clock").json().path("now").asString();
    return Instant.parse(now).minusSeconds(seconds).toString();
  }

  private String staff() {
    return http.token("operator", "op-1");
  }

  private static Map<String, String> here() {
    return Map.of("country", "RU", "city", "Москва", "postcode", "101000");
  }

  /** A fresh number of registered mail, its check digit right. */
  public static String number() {
    var eight = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    var sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * WEIGHTS[i]).sum();
    var check = 11 - sum % 11;
    return "RR" + eight + (check == 10 ? 0 : check == 11 ? 5 : check) + "CN";
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
  }
}
