package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Verdict;

/** Who there is, and what they say. */
abstract class Cast {
  static final Actor ANNA = new Actor(Role.BUYER, "anna");
  static final Actor LAMPS = new Actor(Role.SELLER, "lamps");
  static final Actor MIRA = new Actor(Role.MEDIATOR, "mira");
  static final Actor MARK = new Actor(Role.MEDIATOR, "mark");
  static final Actor OLGA = new Actor(Role.OPERATOR, "olga");
  static final Actor OTTO = new Actor(Role.OPERATOR, "otto");
  static final Actor BANK = new Actor(Role.PROVIDER, "bank");
  static final Actor POST = new Actor(Role.CARRIER, "post");
  static final Actor SHOP = new Actor(Role.MARKETPLACE, "shop");
  static final String GOOD = "RA123456785RU", WRONG = "RA123456789RU", OTHER = "XYZ 1";
  static final Payment.Means CARD = new Payment.Means("card", "Visa 4242");
  static final Actor SYSTEM = Actor.SYSTEM;

  static PaymentCaptured capture(int payment, long amount) {
    return new PaymentCaptured(payment, "capture " + payment, amount, CARD);
  }

  static RequestCancellation request(boolean complaint) {
    return request(Reason.CHANGED_MIND, complaint);
  }

  static RequestCancellation request(Reason reason, boolean complaint) {
    return new RequestCancellation(1, reason, complaint, "", Lines.ALL);
  }

  static RequestCancellation request(int part, int quantity) {
    return new RequestCancellation(part, Reason.CHANGED_MIND, false, "", Lines.of(1, quantity));
  }

  static Ship ship(String number) {
    return ship(1, number, Lines.ALL);
  }

  static Ship ship(int part, String number, Lines lines) {
    return new Ship(part, Proof.number("post", number), Optional.empty(), "", lines);
  }

  static Ship claim(Proof proof) {
    return new Ship(1, proof, Optional.empty(), "sent it", Lines.ALL);
  }

  static Command.ProofChecked checked(String number, Verdict verdict) {
    return checked(1, number, verdict);
  }

  static Command.ProofChecked checked(int part, String number, Verdict verdict) {
    return new Command.ProofChecked(
        part, number, new Finding(Optional.of(verdict), List.of(), true));
  }

  static Command.ProofChecked carrierDown(String number) {
    return new Command.ProofChecked(
        1, number, new Finding(Optional.of(Verdict.UNVERIFIABLE), List.of(), false));
  }

  static OpenDispute open(Ground ground, Wish wish) {
    return new OpenDispute(1, ground, wish, OptionalLong.empty(), "words", Set.of());
  }

  static OpenDispute partly(Ground ground, long amount) {
    return new OpenDispute(
        1, ground, Wish.PARTIAL_REFUND, OptionalLong.of(amount), "words", Set.of());
  }

  static AnswerDispute answer(OptionalLong amount) {
    return new AnswerDispute(1, amount, "answer", Set.of());
  }

  static DecideDispute decide(Outcome outcome, long amount, Fault fault) {
    var partial = outcome == Outcome.PARTIAL_REFUND;
    return new DecideDispute(
        1, outcome, partial ? OptionalLong.of(amount) : OptionalLong.empty(), fault, "reasons");
  }

  static Appeal appeal() {
    return new Appeal(1, "look again", Set.of());
  }

  static ReportRefund report(int refund, int attempt, ReportRefund.Report report) {
    return new ReportRefund(refund, attempt, report, ReportRefund.Details.NONE);
  }
}
