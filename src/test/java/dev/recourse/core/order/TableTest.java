package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;
import org.junit.jupiter.api.Test;

/** Table and decider agree for every status × actor × command (I-12). */
class TableTest {
  private static final List<Actor> ACTORS =
      List.of(
          ANNA,
          LAMPS,
          MIRA,
          MARK,
          OLGA,
          SHOP,
          BANK,
          POST,
          SYSTEM,
          new Actor(Role.BUYER, "eve"),
          new Actor(Role.SELLER, "sam"));

  /** What only the command itself knows: a button cannot know it. */
  private static final Set<Refusal.Code> OF_THE_COMMAND =
      EnumSet.of(
          INVALID_REQUEST,
          AMOUNT_OUT_OF_RANGE,
          GROUND_NOT_GIVEN,
          PROPOSAL_CHANGED,
          NO_OFFER_OPEN,
          REFUND_NOT_FAILED,
          CONSENT_MISSING,
          ALREADY_CLOSED,
          NOT_FOUND,
          DISPUTE_OPEN,
          DISPUTES_USED_UP);

  @Test
  void what_is_shown_is_what_is_done() {
    var compared = new AtomicInteger();
    Gallery.all()
        .forEach((name, life) -> {
          for (var actor : ACTORS)
            for (var command : samples()) {
              agree(name, life, actor, command);
              compared.incrementAndGet();
            }
        });
    assertThat(compared.get()).isGreaterThan(10_000);
  }

  @Test
  void a_refusal_leaves_no_trace_and_a_command_never_fails() {
    for (var life : Gallery.all().values())
      for (var actor : ACTORS)
        for (var command : samples()) {
          var decision = Decider.decide(life.order, life.now, actor, command);
          if (decision.refusal().isPresent()) assertThat(decision.facts()).isEmpty();
        }
  }

  @Test
  void every_command_has_a_row_and_a_sample() {
    assertThat(samples().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(leaves(Command.class).collect(Collectors.toSet()));
  }

  private static void agree(String name, Life life, Actor actor, Command command) {
    var as = name + ": " + actor.id() + " " + command.code();
    var refusal = Decider.decide(life.order, life.now, actor, command).refusal();
    var row = Lifecycle.row(command);
    if (!row.by().contains(actor.role())) {
      assertThat(refusal.map(Refusal::code)).as(as).contains(ROLE_NOT_ALLOWED);
      return;
    }
    if (!life.order.isOpenTo(actor) || !command.existsIn(life.order)) {
      assertThat(refusal.map(Refusal::code)).as(as).contains(NOT_FOUND);
      return;
    }
    var shown = shown(life, actor, command);
    if (shown.isEmpty()) unlisted(as, row, refusal, actor);
    else if (shown.get().enabled())
      assertThat(refusal.filter(no -> !OF_THE_COMMAND.contains(no.code()))).as(as).isEmpty();
    else assertThat(refusal).as(as).isEqualTo(shown.get().refusal());
  }

  /** Staff are not shown what they may not do, machines nothing; a party's is its status's code. */
  private static void unlisted(String as, Row<?> row, Optional<Refusal> refusal, Actor actor) {
    var party = actor.role() == Role.BUYER || actor.role() == Role.SELLER;
    if (party) assertThat(refusal).as(as).isPresent();
    if (party) assertThat(refusal.orElseThrow().listed()).as(as).isFalse();
    assertThat(row.by()).contains(actor.role());
  }

  private static Optional<Action> shown(Life life, Actor actor, Command command) {
    var actions = Actions.of(life.order, actor, life.now);
    var subject = command.subject();
    var listed = subject.isPart() ? actions.ofPart(subject.number()) : actions.ofOrder();
    return listed.stream().filter(action -> action.code().equals(command.code())).findFirst();
  }

  static List<Command> samples() {
    return Stream.of(ofOrder(), ofGoods(), ofDispute()).flatMap(List::stream).toList();
  }

  private static List<Command> ofOrder() {
    return List.of(
        OfferingTest.discount(10),
        new AcceptOffer(1),
        new DeclineOffer(1),
        new StartPayment("card"),
        new CancelOrder(Optional.empty(), ""),
        new VerifyPayment(),
        new RejectPayment(),
        new SendMessage("hello"),
        new ReAddToCart(),
        new ReportCapture("till", 1, CARD),
        capture(1, 1),
        new PaymentFailed(1),
        new Chargeback(1, "cb", 1),
        new ChargebackWon(1, "cb"),
        new RefundedOutside(1, "console", 1),
        report(1, 1, ReportRefund.Report.SUCCEEDED),
        new RetryRefund(1),
        new AgreeOtherPayout(1),
        new PayOutOtherwise(1, "iban", "note"));
  }

  private static List<Command> ofGoods() {
    return List.of(
        request(false),
        new ExtendShipBy(1),
        new WithdrawCancellation(1),
        new AcceptCancellation(1, ""),
        ship(GOOD),
        new CancelBySeller(1, Reason.OUT_OF_STOCK, "", Lines.ALL),
        new RequestProof(1, Set.of(Proof.Wanted.PHOTO), ""),
        new SupplyProof(1, Proof.number("post", GOOD), ""),
        checked(GOOD, Verdict.VALID),
        new TrackingUpdated(1, GOOD, Tracking.ACCEPTED, Instant.parse("2026-12-01T00:00:00Z")),
        new ConfirmReceipt(1));
  }

  private static List<Command> ofDispute() {
    return List.of(
        open(Ground.OTHER, Wish.FULL_REFUND),
        answer(OptionalLong.empty()),
        new AcceptProposal(1, 1),
        new Escalate(1, "", Set.of()),
        new WithdrawDispute(1, ""),
        appeal(),
        new TakeDispute(1),
        new ReleaseDispute(1),
        new AskParty(1, Role.BUYER, Duration.ofDays(1), "what?"),
        decide(Outcome.NO_REFUND, 0, Fault.NONE));
  }

  static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(TableTest::leaves).distinct()
        : Stream.of(type);
  }
}
