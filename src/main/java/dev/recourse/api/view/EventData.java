package dev.recourse.api.view;

import static dev.recourse.core.order.Role.*;

import module java.base;

import dev.recourse.core.order.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of an event's payload a reader sees: the fields that stand here, and no others. Numbers of
 * words stand nowhere: the words themselves are in the order and in its messages.
 */
final class EventData {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<Role> ALL = EnumSet.of(BUYER, SELLER, MEDIATOR, OPERATOR, MARKETPLACE);
  private static final Set<Role> HOUSE = EnumSet.of(OPERATOR, MARKETPLACE);
  private static final Set<Role> BUYER_AND_HOUSE = EnumSet.of(BUYER, OPERATOR, MARKETPLACE);
  private static final Set<Role> NOT_THE_BUYER =
      EnumSet.of(SELLER, MEDIATOR, OPERATOR, MARKETPLACE);

  /** Fields by name. Of a list or an object those inside have a name of their own: checks.fact. */
  private record Fields(Map<String, Set<Role>> seenBy) {
    static Fields none() {
      return new Fields(Map.of());
    }

    static Fields open(String names) {
      return none().and(ALL, names);
    }

    Fields and(Set<Role> readers, String names) {
      var more = new HashMap<>(seenBy);
      for (var name : names.split(" ", -1)) more.put(name, readers);
      return new Fields(Map.copyOf(more));
    }
  }

  private static final String GOODS = "goods goods.line goods.quantity goods.share";
  private static final String PAPERS = "evidence evidence.kind evidence.id";
  private static final String PROOF = "carrier tracking_number " + PAPERS;
  private static final String END = "close_reason cancel_reason fault";

  // spotless:off
  private static final Map<String, Fields> TYPES = Map.ofEntries(
      of("order_placed", Fields.open("buyer seller currency lines lines.line lines.sku lines.title lines.quantity lines.unit_price shipping discount policy policy.name policy.version").and(HOUSE, "provider")),
      of("message_sent", Fields.open("message")),
      of("part_split", Fields.open("from " + GOODS)),
      of("order_completed", Fields.none()),
      of("order_closed", Fields.open(END)),
      of("offer_made", Fields.open("offer kind amount percent expires_at")),
      of("offer_accepted", Fields.open("offer")),
      of("offer_declined", Fields.open("offer")),
      of("payment_started", Fields.open("payment method amount")),
      of("payment_failed", Fields.open("payment")),
      of("payment_voided", Fields.open("payment")),
      of("payment_captured", Fields.open("payment amount kind").and(HOUSE, "reference")),
      of("payment_verified", Fields.open(GOODS)),
      of("payment_rejected", Fields.none()),
      of("chargeback_received", Fields.open("payment parts parts.part parts.amount refunds refunds.part refunds.amount").and(HOUSE, "reference platform")),
      of("chargeback_won", Fields.open("payment held held.part held.amount seller seller.part seller.amount").and(HOUSE, "reference platform")),
      of("ship_by_extended", Fields.none()),
      of("ship_by_missed", Fields.none()),
      of("part_shipped", Fields.open(PROOF + " shipped_at")),
      of("tracking_updated", Fields.open("tracking scanned_at")),
      of("shipment_confirmed", Fields.none()),
      of("shipment_unproved", Fields.none()),
      of("proof_requested", Fields.open("wants")),
      of("proof_request_unanswered", Fields.none()),
      of("proof_supplied", Fields.open(PROOF)),
      of("proof_checked", Fields.open("tracking_number verdict checks checks.check checks.passed carrier_asked").and(EnumSet.of(OPERATOR), "checks.fact")),
      of("part_completed", Fields.none()),
      of("part_closed", Fields.open(END)),
      of("cancellation_requested", Fields.open("reason complaint")),
      of("cancellation_withdrawn", Fields.none()),
      of("shipment_claimed", Fields.open(PROOF + " shipped_at")),
      of("cancellation_accepted", Fields.none()),
      of("cancellation_auto_accepted", Fields.none()),
      of("cancellation_rejected", Fields.none()),
      of("dispute_opened", Fields.open("ground wish amount sum " + PAPERS)),
      of("dispute_answered", Fields.open("amount " + PAPERS)),
      of("proposal_accepted", Fields.open("amount outcome")),
      of("dispute_escalated", Fields.open(PAPERS)),
      of("dispute_taken", Fields.none()),
      of("dispute_released", Fields.none()),
      of("party_asked", Fields.open("party answer_by")),
      of("dispute_decided", Fields.open("outcome amount fault basis")),
      of("dispute_appealed", Fields.open(PAPERS)),
      of("dispute_final", Fields.none()),
      of("dispute_withdrawn", Fields.none()),
      of("refund_created", Fields.open("payment amount cause").and(HOUSE, "from reference")),
      of("refund_submitted", Fields.none().and(BUYER_AND_HOUSE, "bank_reference")),
      of("refund_unknown", Fields.none()),
      of("refund_requires_action", Fields.none()),
      of("refund_succeeded", Fields.none().and(BUYER_AND_HOUSE, "bank_reference")),
      of("refund_failed", Fields.none().and(BUYER_AND_HOUSE, "failure")),
      of("refund_reversed", Fields.none()),
      of("refund_retried", Fields.none()),
      of("refund_canceled", Fields.none().and(HOUSE, "covers covers.chargeback covers.amount")),
      of("refund_overdue", Fields.none()),
      of("other_payout_agreed", Fields.none()),
      of("other_payout_proposed", Fields.none().and(HOUSE, "reference")),
      of("refund_paid_otherwise", Fields.none().and(HOUSE, "reference")),
      of("seller_paid", Fields.open("amount")),
      of("seller_compensated", Fields.none().and(NOT_THE_BUYER, "amount")));
  // spotless:on

  private EventData() {}

  static JsonNode of(String type, String payload, Role reader) {
    var fields = TYPES.getOrDefault(type, Fields.none());
    return JSON.readTree(payload) instanceof ObjectNode object
        ? seen(object, "", fields, reader)
        : JSON.createObjectNode();
  }

  private static JsonNode seen(JsonNode node, String at, Fields fields, Role reader) {
    return switch (node) {
      case ObjectNode object -> members(object, at, fields, reader);
      case ArrayNode array -> elements(array, at, fields, reader);
      default -> node;
    };
  }

  private static JsonNode members(ObjectNode object, String at, Fields fields, Role reader) {
    var seen = JSON.createObjectNode();
    for (var member : object.properties()) {
      var name = at.isEmpty() ? member.getKey() : at + "." + member.getKey();
      if (fields.seenBy.getOrDefault(name, Set.of()).contains(reader))
        seen.set(member.getKey(), seen(member.getValue(), name, fields, reader));
    }
    return seen;
  }

  private static JsonNode elements(ArrayNode array, String at, Fields fields, Role reader) {
    var seen = JSON.createArrayNode();
    for (var element : array) seen.add(seen(element, at, fields, reader));
    return seen;
  }

  private static Map.Entry<String, Fields> of(String type, Fields fields) {
    return Map.entry(type, fields);
  }

  /** Whether anybody sees it: a test looks that no field was forgotten. */
  static boolean isSeen(String type, String field) {
    return TYPES.getOrDefault(type, Fields.none()).seenBy.containsKey(field);
  }

  static Set<String> types() {
    return TYPES.keySet();
  }
}
