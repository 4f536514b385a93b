package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.parcel.Verdict;
import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;

/** An order in every state that the tables tell apart, each made by its own commands. */
final class Gallery {
  private static final Policy FREE =
      Policy.CLASSIC.named("free").with(Term.FREE_CANCELLATION, "PT2H");

  private Gallery() {}

  static Map<String, Life> all() {
    var all = new LinkedHashMap<String, Life>();
    all.putAll(unpaid());
    all.putAll(paid());
    all.putAll(requested());
    all.putAll(shipped());
    all.putAll(disputed());
    all.putAll(ended());
    return all;
  }

  private static Map<String, Life> unpaid() {
    var all = new LinkedHashMap<String, Life>();
    all.put("unpaid", Life.placed());
    all.put("attempt open", Life.placed().given(ANNA, new StartPayment("card")));
    all.put("offer open", Life.placed().given(LAMPS, OfferingTest.discount(100)));
    all.put("seller has written", Life.placed().given(LAMPS, new SendMessage("hello")));
    return all;
  }

  private static Map<String, Life> paid() {
    var all = new LinkedHashMap<String, Life>();
    all.put("verifying", Life.placed().captured());
    all.put("verifying, free", Life.placed(FREE).captured());
    all.put("awaiting shipment", Life.placed().verified());
    all.put("ship-by missed", Life.placed().verified().after("P7D"));
    all.put(
        "extended twice",
        Life.placed().verified().given(ANNA, new ExtendShipBy(1)).given(ANNA, new ExtendShipBy(1)));
    return all;
  }

  private static Map<String, Life> requested() {
    var all = new LinkedHashMap<String, Life>();
    var withdrawn = Life.placed().requested().given(ANNA, new WithdrawCancellation(1));
    withdrawn.given(ANNA, request(false)).given(ANNA, new WithdrawCancellation(1));
    var lapsed = Life.placed().requested().given(LAMPS, claim(Proof.number("post", WRONG)));
    all.put("requested", Life.placed().requested());
    all.put("requested a third time", withdrawn.given(ANNA, request(false)));
    all.put("claimed", Life.placed().requested().given(LAMPS, claim(Proof.NOTHING)));
    all.put("claimed with a number", Life.placed().requested().given(LAMPS, ship(GOOD)));
    all.put(
        "claimed and asked for proof",
        Life.placed()
            .requested()
            .given(LAMPS, claim(Proof.NOTHING))
            .given(ANNA, new RequestProof(1, Set.of(Proof.Wanted.PHOTO), "")));
    all.put("claimed and contradicted", lapsed);
    all.put(
        "disputed under a request",
        Life.placed()
            .requested()
            .given(LAMPS, claim(Proof.number("post", WRONG)))
            .given(ANNA, open(Ground.INVALID_TRACKING, Wish.FULL_REFUND)));
    return all;
  }

  private static Map<String, Life> shipped() {
    var all = new LinkedHashMap<String, Life>();
    var used = Life.placed().confirmed();
    for (var n = 0; n < 2; n++) {
      used.given(ANNA, DisputingTest.full()).given(ANNA, new WithdrawDispute(1, ""));
      used.given(ANNA, open(Ground.OTHER, Wish.NONE)).given(ANNA, new WithdrawDispute(1, ""));
    }
    all.put("shipped", Life.placed().shipped());
    all.put(
        "proof asked for",
        Life.placed().shipped().given(ANNA, new RequestProof(1, Set.of(Proof.Wanted.PHOTO), "")));
    all.put("confirmed", Life.placed().confirmed());
    all.put("disputes used up", used);
    return all;
  }

  private static Map<String, Life> disputed() {
    var all = new LinkedHashMap<String, Life>();
    var aboutFault = Life.placed().confirmed().given(ANNA, open(Ground.OTHER, Wish.NONE));
    all.put("awaiting seller", Life.placed().disputed(1000));
    all.put("awaiting seller about fault", aboutFault);
    all.put(
        "awaiting buyer", Life.placed().disputed(1000).given(LAMPS, answer(OptionalLong.of(300))));
    all.put(
        "awaiting buyer about fault",
        Life.placed()
            .confirmed()
            .given(ANNA, open(Ground.OTHER, Wish.NONE))
            .given(LAMPS, answer(OptionalLong.empty())));
    all.put("under mediation", Life.placed().mediated(1000));
    all.put("taken", Life.placed().mediated(1000).given(MIRA, new TakeDispute(1)));
    all.put("resolved", Life.placed().mediated(1000).given(MIRA, decision()));
    all.put("resolved for the buyer", Life.placed().disputed(1000).after("P5D"));
    all.put("appealed", Life.placed().mediated(1000).given(MIRA, decision()).given(ANNA, appeal()));
    all.put("under mediation about fault", blamed());
    all.put("resolved about fault", blamed().given(MIRA, verdict()));
    all.put("appealed about fault", blamed().given(MIRA, verdict()).given(ANNA, appeal()));
    all.put("final", Life.placed().mediated(1000).given(MIRA, decision()).after("P5D"));
    return all;
  }

  private static Life blamed() {
    return Life.placed()
        .confirmed()
        .given(ANNA, open(Ground.OTHER, Wish.NONE))
        .given(LAMPS, answer(OptionalLong.empty()))
        .given(ANNA, new Escalate(1, "", Set.of()));
  }

  private static DecideDispute verdict() {
    return decide(Outcome.NO_REFUND, 0, Fault.NONE);
  }

  private static DecideDispute decision() {
    return decide(Outcome.PARTIAL_REFUND, 500, Fault.CARRIER);
  }

  private static Map<String, Life> ended() {
    var all = new LinkedHashMap<String, Life>();
    var failed = Life.placed().requested().given(LAMPS, new AcceptCancellation(1, ""));
    all.put("completed", Life.placed().completed());
    all.put("completed long ago", Life.placed().completed().after("P14D"));
    all.put("completed and disputed", Life.placed().completed().given(ANNA, DisputingTest.full()));
    all.put("closed unpaid", Life.placed().after("P20D"));
    all.put("closed", Life.placed().requested().given(LAMPS, new AcceptCancellation(1, "")));
    all.put("closed long ago", Life.placed().requested().after("P28D"));
    all.put("a refund failed", failed.given(BANK, report(1, 1, Report.FAILED)));
    all.put(
        "of several parts",
        Life.placedFive()
            .verified()
            .given(ANNA, request(1, 2))
            .given(LAMPS, ship(1, GOOD, Lines.of(1, 1)))
            .given(SYSTEM, checked(3, GOOD, Verdict.VALID)));
    return all;
  }
}
