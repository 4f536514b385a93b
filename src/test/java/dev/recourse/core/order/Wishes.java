package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;

/** Any wish of anybody, sensible or not. */
final class Wishes {
  record Said(Actor actor, Command command) {}

  private final Life life;
  private final Random random;

  private Wishes(Life life, Random random) {
    this.life = life;
    this.random = random;
  }

  static Said any(Life life, Random random) {
    var wishes = new Wishes(life, random);
    var command = wishes.command();
    var roles = List.copyOf(new TreeSet<>(Lifecycle.row(command).by()));
    return new Said(wishes.who(wishes.pick(roles)), command);
  }

  /** One piece of the first part at a time. */
  static Said toDivide(Life life, Random random) {
    var one = Lines.of(1, 1);
    return random.nextBoolean()
        ? new Said(Life.ANNA, new RequestCancellation(1, Reason.CHANGED_MIND, false, "", one))
        : new Said(Life.LAMPS, Life.ship(1, Life.GOOD, one));
  }

  /** Mostly the order's own people; a stranger now and then. */
  private Actor who(Role role) {
    return switch (role) {
      case BUYER -> random.nextInt(40) == 0 ? new Actor(role, "eve") : Life.ANNA;
      case SELLER -> random.nextInt(40) == 0 ? new Actor(role, "eve") : Life.LAMPS;
      case MEDIATOR -> random.nextBoolean() ? Life.MIRA : Life.MARK;
      case OPERATOR -> random.nextBoolean() ? Life.OLGA : Life.OTTO;
      case SYSTEM -> Life.SYSTEM;
      case PROVIDER, CARRIER, MARKETPLACE -> new Actor(role, "they");
    };
  }

  private Command command() {
    return switch (random.nextInt(7)) {
      case 0 -> aboutMoney();
      case 1 -> aboutTheOrder();
      case 2 -> aboutRefunds();
      case 3, 4 -> aboutGoods();
      default -> aboutTheDispute();
    };
  }

  private Command aboutTheOrder() {
    var offer = 1 + random.nextInt(3);
    return switch (random.nextInt(9)) {
      case 0 -> new MakeOffer(terms(), "words", Optional.of(Duration.ofDays(3)));
      case 1, 2 -> new AcceptOffer(offer);
      case 3 -> new DeclineOffer(offer);
      case 4 -> rarely(new CancelOrder(Optional.of(pick(Reason.values())), "note"));
      case 5 -> new VerifyPayment();
      case 6 -> rarely(new RejectPayment());
      case 7 -> new ReAddToCart();
      default -> new SendMessage("message");
    };
  }

  private Offer.Terms terms() {
    return pick(
        List.of(
            new Offer.Discount(0, OptionalInt.of(1 + random.nextInt(99))),
            new Offer.Discount(amount(), OptionalInt.empty()),
            new Offer.Bonus()));
  }

  private Command aboutMoney() {
    var payment = Math.max(1, life.order.bill().payments().size() - random.nextInt(2));
    var reference = pick(List.of("one", "two", "three"));
    var amount = random.nextBoolean() ? Math.max(1, life.order.due()) : amount();
    return switch (random.nextInt(10)) {
      case 0, 1 -> new StartPayment("card");
      case 2, 3 -> new PaymentCaptured(payment, reference, amount, Life.CARD);
      case 4 -> new PaymentFailed(payment);
      case 5 -> rarely(new Chargeback(payment, reference, amount()));
      case 6, 7 -> new ChargebackWon(payment, reference);
      case 8 -> new ReportCapture(reference, amount, Life.CARD);
      default -> rarely(new RefundedOutside(payment, reference, amount()));
    };
  }

  private Command aboutRefunds() {
    var refund = 1 + random.nextInt(Math.max(1, life.order.refunds().size()));
    return switch (random.nextInt(7)) {
      case 0 -> new RetryRefund(refund);
      case 1 -> new AgreeOtherPayout(refund);
      case 2 -> new PayOutOtherwise(refund, pick(List.of("here", "there")), "note");
      default ->
          new ReportRefund(
              refund,
              attempt(refund),
              pick(ReportRefund.Report.values()),
              new Details("", Optional.empty(), "https://bank"));
    };
  }

  /** Mostly the present attempt. */
  private int attempt(int refund) {
    if (refund > life.order.refunds().size()) return 1;
    var present = life.order.refund(refund).progress().attempt();
    return random.nextInt(4) == 0 ? 1 + random.nextInt(present) : present;
  }

  private Command aboutGoods() {
    var part = part();
    return switch (random.nextInt(13)) {
      case 0, 1 ->
          new RequestCancellation(
              part, pick(Reason.values()), random.nextBoolean(), "note", lines());
      case 2 -> new ExtendShipBy(part);
      case 3 -> new WithdrawCancellation(part);
      case 4 -> rarely(new AcceptCancellation(part, ""));
      case 5, 6 -> new Ship(part, proof(), Optional.empty(), "note", lines());
      case 7 -> rarely(new CancelBySeller(part, pick(Reason.values()), "note", lines()));
      case 8 -> new RequestProof(part, Set.of(pick(Proof.Wanted.values())), "");
      case 9 -> new SupplyProof(part, proof(), "");
      case 10 -> new TrackingUpdated(part, number(part), pick(Tracking.values()), life.now);
      case 11 -> new ProofChecked(part, number(part), finding());
      default -> rarely(new ConfirmReceipt(part));
    };
  }

  private String number(int part) {
    return life.order.part(part).shipment().proof().number();
  }

  private Finding finding() {
    return new Finding(Optional.of(pick(Verdict.values())), List.of(), random.nextInt(3) > 0);
  }

  private Command aboutTheDispute() {
    var part = part();
    var some = random.nextBoolean() ? OptionalLong.of(amount()) : OptionalLong.empty();
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> open(part);
      case 3, 4 -> new AnswerDispute(part, some, "words", Set.of());
      case 5 -> new AcceptProposal(part, proposed(part));
      case 6 -> new Escalate(part, "", Set.of());
      case 7 -> rarely(new WithdrawDispute(part, "words"));
      case 8 -> new Appeal(part, "words", Set.of());
      case 9 -> random.nextBoolean() ? new TakeDispute(part) : new ReleaseDispute(part);
      case 10 -> new AskParty(part, Role.SELLER, Duration.ofDays(1), "words");
      default -> new DecideDispute(part, pick(Outcome.values()), some, pick(Fault.values()), "why");
    };
  }

  private Command open(int part) {
    var wish = pick(Wish.values());
    var amount = wish == Wish.PARTIAL_REFUND ? OptionalLong.of(amount()) : OptionalLong.empty();
    return new OpenDispute(part, pick(Ground.values()), wish, amount, "words", Set.of());
  }

  private long proposed(int part) {
    if (!(life.order.part(part).dispute() instanceof Dispute.Begun begun)) return 0;
    return begun.matter().amountOf(random.nextBoolean() ? Role.SELLER : Role.BUYER).orElse(0);
  }

  private int part() {
    return 1 + random.nextInt(life.order.parts().size());
  }

  private long amount() {
    return random.nextLong(1, random.nextBoolean() ? 200 : 3000);
  }

  private Lines lines() {
    return random.nextBoolean()
        ? Lines.ALL
        : Lines.of(1 + random.nextInt(3), 1 + random.nextInt(2));
  }

  private Proof proof() {
    var number = pick(List.of("", Life.GOOD, Life.WRONG, Life.OTHER));
    var paper = new Evidence(pick(Evidence.Type.values()), "file");
    return new Proof(pick(List.of("post", "courier", "")), number, Set.of(paper));
  }

  /** What ends a life early is wished less often. */
  private Command rarely(Command command) {
    return random.nextInt(8) == 0 ? command : command();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T pick(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
