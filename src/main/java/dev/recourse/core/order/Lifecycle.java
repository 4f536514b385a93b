package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;
import static dev.recourse.core.order.Role.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Row.Cell;

/** Who may do what, when. The three tables of section 4, and nothing else says so. */
final class Lifecycle {
  private Lifecycle() {}

  private static final Set<Role> buyer = Set.of(BUYER),
      seller = Set.of(SELLER),
      both = Set.of(BUYER, SELLER),
      mediator = Set.of(MEDIATOR),
      operator = Set.of(OPERATOR),
      system = Set.of(SYSTEM),
      carrier = Set.of(CARRIER),
      provider = Set.of(PROVIDER),
      shopItself = Set.of(MARKETPLACE),
      staff = Set.of(PROVIDER, OPERATOR),
      bank = Set.of(PROVIDER, MARKETPLACE),
      refunder = Set.of(PROVIDER, MARKETPLACE, SYSTEM);

  /** Allowed; not listed here; not listed where there is no dispute to speak of. */
  private static final Cell yes = _ -> Refusal.NO;

  private static final Cell off =
      s ->
          refuse(s, s.subject().isPart() ? s.status().ofPart : s.status().ofOrder)
              .map(Refusal::unlisted);

  /** What a provider says too late is heard, and changes nothing. */
  private static final Cell late = s -> s.role() == PROVIDER ? Refusal.NO : off.ask(s);

  private static final Cell none = s -> refuse(s, NO_DISPUTE_OPEN).map(Refusal::unlisted);

  /** Refused and shown with its code. */
  private static Cell no(Refusal.Code code) {
    return s -> refuse(s, code);
  }

  // spotless:off
  static final List<Row<?>> ORDER = List.of(
  //                                  who       AWAITING_PAYMENT     PAYMENT_VERIFICATION  LIVE             COMPLETED          CLOSED
  order(StartPayment.class,           buyer,    Paying::noAttempt,   no(ALREADY_PAID),     off,             off,               off).does(Paying::start),
  order(CancelOrder.class,            both,     Paying::noAttempt,   off,                  off,             off,               off).unless(Closing::mayCancel).does(Closing::cancelOrder),
  order(AcceptOffer.class,            buyer,    Offering::anyOpen,   off,                  off,             off,               off).unless((s, c) -> Offering.open(s, c.offer())).does(Offering::accept).forEach(s -> Offering.each(s, AcceptOffer::new)),
  order(DeclineOffer.class,           buyer,    Offering::anyOpen,   off,                  off,             off,               off).unless((s, c) -> Offering.open(s, c.offer())).does(Offering::decline).forEach(s -> Offering.each(s, DeclineOffer::new)),
  order(MakeOffer.class,              seller,   Offering::outreach,  off,                  off,             off,               off).unless(Offering::mayMake).does(Offering::make),
  order(SendMessage.class,            both,     Offering::outreach,  yes,                  yes,             Offering::mayTalk, Offering::mayTalk).does(Offering::say),
  any(AgreeOtherPayout.class,         buyer,    Refunding::anyFailed).unless((s, _) -> Refunding.failed(s)).does(Refunding::agree).forEach(s -> Refunding.each(s, AgreeOtherPayout::new)),
  order(ReAddToCart.class,            buyer,    Closing::stillOpen,  Closing::stillOpen,   Closing::stillOpen, yes,             yes),
  order(VerifyPayment.class,          staff,    off,                 yes,                  late,            late,              late).does(Paying::verified),
  order(RejectPayment.class,          staff,    off,                 yes,                  late,            late,              late).does(Paying::rejected),
  any(PaymentCaptured.class,          bank,     Paying::mayReport).unless((_, c) -> Paying.some(c.amount())).does(Paying::captured),
  any(ReportCapture.class,            shopItself, Paying::mayReport).unless((_, c) -> Paying.some(c.amount())).does(Paying::reported),
  any(PaymentFailed.class,            bank,     Paying::mayReport).does(Paying::failed),
  any(Chargeback.class,               provider, yes).unless((_, c) -> Paying.some(c.amount())).does(Leaving::chargeback),
  any(ChargebackWon.class,            provider, yes).does(Leaving::chargebackWon),
  any(RefundedOutside.class,          provider, yes).unless((_, c) -> Paying.some(c.amount())).does(Leaving::refundedOutside),
  any(ReportRefund.class,             refunder, Paying::mayReport).does(Refunding::reported),
  any(RetryRefund.class,              operator, Refunding::anyFailed).unless((s, _) -> Refunding.failed(s)).does(s -> s.then(new Event.RefundRetried(s.number()))).forEach(s -> Refunding.each(s, RetryRefund::new)),
  any(PayOutOtherwise.class,          operator, Refunding::anyFailed).unless((s, _) -> Refunding.mayPayOtherwise(s)).does(Refunding::payOtherwise).forEach(s -> Refunding.each(s, n -> new PayOutOtherwise(n, "", ""))));

  static final List<Row<?>> PART = List.of(
  //                                  who       AWAITING_PAYMENT  PAYMENT_VERIFICATION            AWAITING_SHIPMENT    CANCELLATION_REQUESTED   SHIPPED               COMPLETED            CLOSED
  part(RequestCancellation.class,     buyer,    off,              Cancelling::free,               yes,                 no(REQUEST_OPEN),        no(ALREADY_SHIPPED),  off,                 off).unless(Cancelling::mayRequest).does(Cancelling::request),
  part(ExtendShipBy.class,            buyer,    off,              off,                            Shipping::mayExtend, off,                     off,                  off,                 off).does(s -> s.then(new Event.ShipByExtended(s.number()))),
  part(WithdrawCancellation.class,    buyer,    off,              off,                            off,                 Cancelling::mayWithdraw, off,                  off,                 off).does(Cancelling::withdraw),
  part(RequestProof.class,            buyer,    off,              off,                            off,                 Proving::mayAsk,         Proving::mayAsk,      off,                 off).does(Proving::ask),
  part(ConfirmReceipt.class,          buyer,    off,              off,                            no(NOT_SHIPPED),     off,                     Disputing::settled,   off,                 off).does(Closing::received),
  part(OpenDispute.class,             buyer,    off,              off,                            no(NOT_SHIPPED),     Disputing::onLapse,      Disputing::mayOpen,   Disputing::late,     Disputing::lateAboutFault).unless(Disputing::mayOpen).does(Disputing::open),
  part(Ship.class,                    seller,   no(NOT_PAID),     no(PAYMENT_UNDER_VERIFICATION), yes,                 Shipping::notClaimed,    no(ALREADY_SHIPPED),  off,                 off).unless(Shipping::mayShip).does(Shipping::ship),
  part(AcceptCancellation.class,      seller,   off,              off,                            off,                 yes,                     off,                  off,                 off).does(Cancelling::accept),
  part(SupplyProof.class,             seller,   off,              off,                            off,                 Proving::unconfirmed,    Proving::unconfirmed, off,                 off).does(Proving::supply),
  part(CancelBySeller.class,          seller,   off,              yes,                            yes,                 no(REQUEST_OPEN),        no(ALREADY_SHIPPED),  off,                 off).unless(Cancelling::sellerMay).does(Cancelling::bySeller),
  any(ProofChecked.class,             system,   yes).does(Proving::checked),
  any(TrackingUpdated.class,          carrier,  yes).does(Shipping::tracked));

  static final List<Row<?>> DISPUTE = List.of(
  //                                  who       AWAITING_SELLER      AWAITING_BUYER       UNDER_MEDIATION        RESOLVED                 APPEALED                 FINAL, WITHDRAWN, NONE
  dispute(AnswerDispute.class,        both,     yes,                 yes,                 yes,                   no(ALREADY_DECIDED),     yes,                     none).unless(Disputing::mayAnswer).does(Disputing::answer),
  dispute(AcceptProposal.class,       both,     Disputing::proposed, Disputing::proposed, Disputing::proposed,   aboutMoney(ALREADY_DECIDED), aboutMoney(ALREADY_DECIDED), none).unless(Disputing::asSeen).does(Deciding::agree),
  dispute(Escalate.class,             buyer,    Disputing::answerFirst, yes,              no(ALREADY_ESCALATED), none,                    none,                    none).does(Disputing::escalate),
  dispute(WithdrawDispute.class,      buyer,    yes,                 yes,                 yes,                   no(ALREADY_DECIDED),     no(ALREADY_DECIDED),     none).does(Disputing::withdrawn),
  dispute(Appeal.class,               both,     none,                none,                none,                  Appealing::mayAppeal,    no(APPEAL_USED),         none).does(Appealing::appeal),
  dispute(TakeDispute.class,          mediator, none,                none,                Appealing::mayTake,    none,                    Appealing::mayTake,      none).does(Appealing::take),
  dispute(ReleaseDispute.class,       mediator, none,                none,                Appealing::mayTake,    none,                    Appealing::mayTake,      none).does(Appealing::release),
  dispute(AskParty.class,             mediator, none,                none,                Appealing::mayTake,    none,                    Appealing::mayTake,      none).unless((_, c) -> Appealing.mayAsk(c)).does(Appealing::ask),
  dispute(DecideDispute.class,        mediator, none,                none,                Appealing::mayTake,    none,                    Appealing::mayTake,      none).unless(Deciding::inRange).does(Deciding::byMediator));
  // spotless:on

  private static final Map<Class<?>, Row<?>> ROWS =
      Stream.of(ORDER, PART, DISPUTE)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Row::command, row -> row));

  static Row<?> row(Command command) {
    return Objects.requireNonNull(ROWS.get(command.getClass()));
  }

  static Stream<Row<?>> rows(Subject subject) {
    return subject.isPart() ? Stream.concat(PART.stream(), DISPUTE.stream()) : ORDER.stream();
  }

  /** With what its sentence names. */
  private static Optional<Refusal> refuse(Scene s, Refusal.Code code) {
    var no = Refusal.of(code);
    return Optional.of(
        switch (code) {
          case PAYMENT_UNDER_VERIFICATION -> no.naming(s.due(Deadline.PAYMENT_VERIFICATION));
          case REQUEST_OPEN ->
              no.naming(s.due(Deadline.SELLER_ANSWER)).since(s.part().request().made());
          case ALREADY_SHIPPED -> no.naming(s.part().shipment().told());
          default -> no;
        });
  }

  private static Cell aboutMoney(Refusal.Code code) {
    return s -> s.dispute().is(About.MONEY) ? refuse(s, code) : none.ask(s);
  }

  private static <C extends Command> Row<C> order(
      Class<C> command,
      Set<Role> by,
      Cell unpaid,
      Cell verifying,
      Cell live,
      Cell completed,
      Cell closed) {
    return Row.of(command, by, Columns.ORDER, unpaid, verifying, live, completed, closed);
  }

  private static <C extends Command> Row<C> part(
      Class<C> command,
      Set<Role> by,
      Cell unpaid,
      Cell verifying,
      Cell unshipped,
      Cell requested,
      Cell shipped,
      Cell completed,
      Cell closed) {
    return Row.of(
        command,
        by,
        Columns.PART,
        unpaid,
        verifying,
        unshipped,
        requested,
        shipped,
        completed,
        closed);
  }

  private static <C extends Command> Row<C> dispute(
      Class<C> command,
      Set<Role> by,
      Cell seller,
      Cell buyer,
      Cell mediator,
      Cell resolved,
      Cell appealed,
      Cell over) {
    return Row.of(command, by, Columns.DISPUTE, seller, buyer, mediator, resolved, appealed, over);
  }

  private static <C extends Command> Row<C> any(Class<C> command, Set<Role> by, Cell always) {
    return Row.of(command, by, Columns.ANY, always);
  }
}
