package dev.recourse.walks;

import static dev.recourse.walks.Walk.done;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;

/** A state that an order can be in, and how it comes into it. */
record State(String name, Map<String, ?> order, Consumer<Deal> prepare) {
  private static final Map<String, ?> NOTHING = Map.of();
  private static final Map<String, ?> WORDS = Map.of("text", "no");

  private static final Map<String, ?> FIVE_KETTLES =
      Map.of(
          "lines",
          List.of(Map.of("sku", "kettle", "title", "Kettle", "quantity", 5, "unit_price", 333)));

  @Override
  public String toString() {
    return name;
  }

  /** A new order in this state. */
  Deal in(Town town) {
    var deal = new Deal(town, order);
    prepare.accept(deal);
    town.settle();
    return deal;
  }

  static List<State> all() {
    return Stream.of(ofOnePart(), unpaid(), requests(), disputes(), refunds(), ended(), divided())
        .flatMap(List::stream)
        .toList();
  }

  /** Each status, and each state of a dispute. */
  static List<State> ofOnePart() {
    return List.of(
        of("unpaid", _ -> {}),
        of("paying", deal -> deal.pay("card_pending")),
        of("being verified", deal -> deal.pay("card_ok")),
        of("to be shipped", Deal::verified),
        of("asked to be cancelled", deal -> deal.verified().requested()),
        of("said to be shipped", State::claimed),
        of("shipped", deal -> deal.verified().shipped()),
        of("confirmed", deal -> deal.verified().confirmed()),
        of("received", deal -> deal.verified().completed()),
        of("given up unpaid", deal -> done(deal.buyer("/cancel", NOTHING))),
        of("cancelled", State::agreed),
        of("disputed", deal -> deal.verified().confirmed().disputed()),
        of("answered", deal -> answer(deal.verified().confirmed().disputed())),
        of("mediated", deal -> deal.verified().confirmed().disputed().mediated(1)),
        of("decided", State::decided),
        of("appealed", deal -> appeal(decided(deal))),
        of("blamed", State::blamed),
        of("blamed and answered", deal -> answer(blamed(deal))),
        of("blamed and mediated", deal -> blamed(deal).mediated(1)),
        of("blamed and decided", State::blameDecided),
        of("blamed and appealed", deal -> appeal(blameDecided(deal))));
  }

  private static List<State> unpaid() {
    return List.of(
        of("offered something", State::offered),
        of("offered two things", deal -> offered(offered(deal))),
        of("written to once", deal -> done(deal.seller("/messages", WORDS))),
        of("paid too little", State::short1),
        new State(
            "freely cancelled",
            Walk.under(Policy.CLASSIC.named("walk_free").with(Term.FREE_CANCELLATION, "PT2H")),
            deal -> deal.pay("card_ok")));
  }

  private static List<State> requests() {
    return List.of(
        of("given more time twice", deal -> extend(extend(deal.verified()))),
        of("not shipped in time", deal -> silent(deal.verified(), "ship_by")),
        of("asked for the third time", deal -> asked(asked(deal.verified())).requested()),
        of("asked with a complaint", deal -> done(deal.verified().ask(1, complaining()))),
        of("proof asked for", deal -> proof(claimed(deal))),
        of("proof asked for when shipped", deal -> proof(deal.verified().shipped())),
        of("said to be shipped, not proved", deal -> silent(claimed(deal), "shipment_proof")),
        of(
            "said to be shipped, wrongly",
            deal -> done(deal.verified().requested().ship(1, Town.wrongNumber(), NOTHING))));
  }

  private static List<State> disputes() {
    return List.of(
        of("answered with an offer", deal -> offer(deal.verified().confirmed().disputed())),
        of("mediated with an offer", deal -> taken(offerMediated(deal), "m-1")),
        of("mediated by another", deal -> taken(offerMediated(deal), "m-2")),
        of("decided for the buyer", State::won),
        of("disputed too often", State::worn),
        of("disputed when received", deal -> deal.verified().completed().disputed()),
        of(
            "disputed under a request",
            deal -> done(lapsed(deal).dispute(1, "not_shipped", "full_refund", NOTHING))));
  }

  private static List<State> refunds() {
    return List.of(
        of("refund refused", State::refused),
        of("refund refused, otherwise agreed", State::consented),
        of(
            "refund refused, otherwise proposed",
            deal ->
                done(
                    consented(deal)
                        .operator(
                            "/refunds/1/pay-out-otherwise",
                            Map.of("reference", "wire 7", "note", "as agreed")))),
        of("cancelled before its verification", deal -> bySeller(deal.pay("card_ok"), 1, NOTHING)),
        new State(
            "two refunds refused",
            FIVE_KETTLES,
            deal -> {
              bySeller(deal.verified("card_refund_fails"), 1, Walk.two());
              bySeller(deal, 1, NOTHING);
            }));
  }

  private static List<State> ended() {
    return List.of(
        of("not paid in time", deal -> silent(deal, "payment_window")),
        of("received long ago", deal -> old(deal.verified().completed())),
        of("cancelled long ago", deal -> old(agreed(deal))));
  }

  private static List<State> divided() {
    return List.of(
        new State("divided", FIVE_KETTLES, State::inThree),
        new State(
            "divided, one part ended",
            FIVE_KETTLES,
            deal -> done(inThree(deal).seller("/parts/2/cancellation/accept", NOTHING))),
        new State("divided, both disputed", FIVE_KETTLES, State::twoDisputes),
        new State(
            "divided, both mediated",
            FIVE_KETTLES,
            deal -> taken(twoDisputes(deal).mediated(1).mediated(2), "m-1")));
  }

  private static State of(String name, Consumer<Deal> prepare) {
    return new State(name, NOTHING, prepare);
  }

  /** Answered at once, so that the seller may write again. */
  private static Deal offered(Deal deal) {
    done(deal.seller("/offers", Map.of("kind", "discount", "percent", 5)));
    done(deal.buyer("/messages", WORDS));
    return deal;
  }

  private static void short1(Deal deal) {
    deal.pay("card_pending").provider("captured", Map.of("amount", 4000));
  }

  private static Deal claimed(Deal deal) {
    done(deal.verified().requested().ship(1, Town.number(), NOTHING));
    return deal;
  }

  private static Deal lapsed(Deal deal) {
    return silent(claimed(deal), "shipment_proof");
  }

  private static Deal proof(Deal deal) {
    done(deal.buyer("/parts/1/shipment/request-proof", Map.of("wants", List.of("photo"))));
    return deal;
  }

  private static Map<String, ?> complaining() {
    return Map.of("reason", "doubts_about_seller", "complaint", true);
  }

  private static Deal extend(Deal deal) {
    done(deal.buyer("/parts/1/ship-extension", NOTHING));
    return deal;
  }

  private static Deal asked(Deal deal) {
    done(deal.requested().buyer("/parts/1/cancellation/withdraw", NOTHING));
    return deal;
  }

  private static Deal agreed(Deal deal) {
    done(deal.verified().requested().seller("/parts/1/cancellation/accept", NOTHING));
    return deal;
  }

  private static Deal silent(Deal deal, String clock) {
    deal.town.advanceTo(deal.due(clock));
    return deal;
  }

  private static void old(Deal deal) {
    deal.town.advance("P14D");
  }

  private static Deal answer(Deal deal) {
    done(deal.seller("/parts/1/dispute/answer", WORDS));
    return deal;
  }

  private static Deal offer(Deal deal) {
    done(deal.seller("/parts/1/dispute/answer", Map.of("text", "half", "amount", 500)));
    return deal;
  }

  private static Deal offerMediated(Deal deal) {
    done(offer(deal.verified().confirmed().disputed()).buyer("/parts/1/dispute/escalate", NOTHING));
    return deal;
  }

  private static void taken(Deal deal, String by) {
    done(deal.mediator(by, "/parts/1/dispute/take", NOTHING));
  }

  private static Deal decided(Deal deal) {
    deal.verified().confirmed().disputed().mediated(1);
    done(deal.decide("m-1", 1, "no_refund", NOTHING));
    return deal;
  }

  private static void won(Deal deal) {
    deal.verified().confirmed();
    done(deal.dispute(1, "not_as_described", "partial_refund", Map.of("amount", 1000)));
    deal.mediated(1);
    done(deal.decide("m-1", 1, "partial_refund", Map.of("amount", 1000, "fault", "seller")));
  }

  private static void appeal(Deal deal) {
    done(deal.buyer("/parts/1/dispute/appeal", WORDS));
  }

  private static Deal blamed(Deal deal) {
    done(deal.verified().confirmed().dispute(1, "pressure_or_insult", "none", NOTHING));
    return deal;
  }

  private static Deal blameDecided(Deal deal) {
    done(blamed(deal).mediated(1).decide("m-1", 1, "no_refund", NOTHING));
    return deal;
  }

  private static void worn(Deal deal) {
    deal.verified().confirmed();
    for (var wish : List.of("full_refund", "full_refund", "none", "none")) {
      done(deal.dispute(1, "other", wish, NOTHING));
      done(deal.buyer("/parts/1/dispute/withdraw", NOTHING));
    }
  }

  private static void refused(Deal deal) {
    bySeller(deal.verified("card_refund_fails"), 1, NOTHING);
  }

  private static Deal consented(Deal deal) {
    refused(deal);
    done(deal.buyer("/refunds/1/agree-other-payout", NOTHING));
    return deal;
  }

  private static void bySeller(Deal deal, int part, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("reason", "out_of_stock");
    done(deal.seller("/parts/" + part + "/seller-cancellation", body));
    deal.town.settle();
  }

  /** One part to be shipped, one asked to be cancelled, one on its way. */
  private static Deal inThree(Deal deal) {
    done(deal.verified().ask(1, Walk.two()));
    done(deal.ship(1, deal.town.knownParcel(), Walk.two()));
    return deal;
  }

  private static Deal twoDisputes(Deal deal) {
    done(deal.verified().ship(1, deal.town.knownParcel(), Walk.two()));
    done(deal.ship(1, deal.town.knownParcel(), NOTHING));
    deal.town.settle();
    for (var part = 1; part <= 2; part++)
      done(deal.dispute(part, "not_as_described", "full_refund", NOTHING));
    return deal;
  }
}
