package dev.recourse.pages.deed;

import static dev.recourse.core.order.Evidence.Type.*;
import static dev.recourse.pages.deed.Blank.Kind.*;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.form.CancellationForm;
import dev.recourse.api.form.DisputeForms.AcceptForm;
import dev.recourse.api.form.DisputeForms.AnswerForm;
import dev.recourse.api.form.DisputeForms.AppealForm;
import dev.recourse.api.form.DisputeForms.DisputeForm;
import dev.recourse.api.form.DisputeForms.WordsForm;
import dev.recourse.api.form.MediatorForms.AskForm;
import dev.recourse.api.form.MediatorForms.Blamed;
import dev.recourse.api.form.MediatorForms.DecisionForm;
import dev.recourse.api.form.MediatorForms.Party;
import dev.recourse.api.form.NoteForm;
import dev.recourse.api.form.PaymentForms.PayForm;
import dev.recourse.api.form.RefundForms.OtherPayoutForm;
import dev.recourse.api.form.SellerCancellationForm;
import dev.recourse.api.form.ShipmentForms.ProofForm;
import dev.recourse.api.form.ShipmentForms.ProofWantedForm;
import dev.recourse.api.form.ShipmentForms.ShipmentForm;
import dev.recourse.api.form.UnpaidForms.CancelForm;
import dev.recourse.api.form.UnpaidForms.MessageForm;
import dev.recourse.api.form.UnpaidForms.OfferForm;
import dev.recourse.api.form.UnpaidForms.OfferKind;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Ground;
import dev.recourse.core.order.Outcome;
import dev.recourse.core.order.Proof;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Wish;
import dev.recourse.pages.deed.Blank.Choosing;
import dev.recourse.pages.deed.Deed.Filled;
import dev.recourse.pages.deed.Deed.Of;
import dev.recourse.words.Codes;

/** All that people do on pages, each with the blanks of its form. */
final class Deeds {
  private static final Blank NOTE = Blank.words("note");
  private static final Blank TEXT = Blank.words("text");
  private static final Blank LINES = Blank.of(PIECES, "lines");
  private static final Blank PHOTO = Blank.files(PARCEL_PHOTO);
  private static final Blank RECEIPT = Blank.files(POSTAL_RECEIPT_SCAN);
  private static final Blank PAPERS = Blank.files(Evidence.Type.OTHER);
  private static final Blank CARRIER = Blank.of(LINE, "carrier");
  private static final Blank NUMBER = Blank.of(CODE, "tracking_number");
  private static final Blank AMOUNT = Blank.of(SUM, "amount");

  private static final Map<String, Deed> ALL =
      Stream.of(unpaid(), money(), cancelling(), shipping(), disputing(), mediating())
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Deed::code, deed -> deed));

  private Deeds() {}

  static Optional<Deed> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  static Set<String> codes() {
    return ALL.keySet();
  }

  private static List<Deed> unpaid() {
    return List.of(
        order("send_message", f -> f.as(MessageForm.class).command(), TEXT.must()),
        order(
            "make_offer",
            f -> f.as(OfferForm.class).command(),
            Blank.oneOf("kind", new Choosing("offer_kind", codes(OfferKind.class))),
            Blank.of(WHOLE_NUMBER, "percent"),
            AMOUNT,
            TEXT,
            Blank.of(DAYS, "expires_in")),
        offer("accept_offer", f -> new AcceptOffer(f.number())),
        offer("decline_offer", f -> new DeclineOffer(f.number())),
        order("start_payment", f -> f.as(PayForm.class).command(), Blank.of(CARRIED, "method")));
  }

  private static List<Deed> money() {
    return List.of(
        order("verify_payment", _ -> new VerifyPayment()),
        order("reject_payment", _ -> new RejectPayment()),
        refund("retry_refund", f -> new RetryRefund(f.number())),
        refund("agree_other_payout", f -> new AgreeOtherPayout(f.number())),
        refund(
            "pay_out_otherwise",
            f -> f.as(OtherPayoutForm.class).command(f.number()),
            Blank.of(LINE, "reference").must(),
            NOTE.must()));
  }

  private static List<Deed> cancelling() {
    return List.of(
        order(
            "cancel_order",
            Deeds::cancelUnpaid,
            Blank.oneOf("reason", Choosing.of(Reason.class)).may(),
            NOTE),
        part(
            "request_cancellation",
            f -> f.as(CancellationForm.class).command(f.number()),
            LINES,
            Blank.oneOf("reason", Choosing.of(Reason.class)),
            NOTE,
            Blank.of(YES_OR_NO, "complaint").must()),
        part("withdraw_cancellation", f -> new WithdrawCancellation(f.number())),
        part(
            "accept_cancellation",
            f -> new AcceptCancellation(f.number(), f.as(NoteForm.class).note().orElse("")),
            NOTE),
        part(
            "cancel_by_seller",
            f -> f.as(SellerCancellationForm.class).command(f.number()),
            LINES,
            Blank.oneOf("reason", Choosing.of(Reason.class)),
            NOTE));
  }

  private static List<Deed> shipping() {
    return List.of(
        part("ship", Deeds::ship, LINES, CARRIER, NUMBER, PHOTO, RECEIPT, NOTE),
        part("supply_proof", Deeds::supply, CARRIER, NUMBER, PHOTO, RECEIPT, NOTE),
        part(
            "request_proof",
            f -> f.as(ProofWantedForm.class).command(f.number()),
            Blank.anyOf("wants", Proof.Wanted.class),
            NOTE),
        part("extend_ship_by", f -> new ExtendShipBy(f.number())),
        part("confirm_receipt", f -> new ConfirmReceipt(f.number())));
  }

  private static List<Deed> disputing() {
    return List.of(
        part(
            "open_dispute",
            Deeds::open,
            Blank.oneOf("ground", Choosing.of(Ground.class)),
            Blank.oneOf("wish", Choosing.of(Wish.class)),
            AMOUNT,
            TEXT.must(),
            PAPERS),
        part("answer_dispute", Deeds::answer, TEXT, AMOUNT, PAPERS),
        part(
            "accept_proposal",
            f -> f.as(AcceptForm.class).command(f.number()),
            Blank.of(CARRIED, "amount")),
        part("escalate", Deeds::escalate, TEXT, PAPERS),
        part("withdraw_dispute", f -> f.as(WordsForm.class).withdrawal(f.number()), TEXT),
        part("appeal", Deeds::appeal, TEXT.must(), PAPERS));
  }

  private static List<Deed> mediating() {
    return List.of(
        part("take_dispute", f -> new TakeDispute(f.number())),
        part("release_dispute", f -> new ReleaseDispute(f.number())),
        part(
            "ask_party",
            f -> f.as(AskForm.class).command(f.number()),
            Blank.oneOf("party", new Choosing("role", codes(Party.class))),
            TEXT.must(),
            Blank.of(DAYS, "answer_in").must()),
        part(
            "decide_dispute",
            f -> f.as(DecisionForm.class).command(f.number()),
            Blank.oneOf("outcome", Choosing.of(Outcome.class)),
            AMOUNT,
            Blank.oneOf("fault", new Choosing("fault", codes(Blamed.class))),
            Blank.words("reasons").must()));
  }

  /** Which side it is, the form alone does not know: the reasons are asked for by the desk. */
  private static Command cancelUnpaid(Filled filled) {
    var form = filled.as(CancelForm.class);
    var faults = form.faults(filled.by()).toList();
    if (!faults.isEmpty()) throw new BadBody(faults);
    return form.command();
  }

  private static Command ship(Filled filled) {
    var form = filled.as(ShipmentForm.class);
    return form.command(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static Command supply(Filled filled) {
    var form = filled.as(ProofForm.class);
    return form.command(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static Command open(Filled filled) {
    var form = filled.as(DisputeForm.class);
    return form.command(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static Command answer(Filled filled) {
    var form = filled.as(AnswerForm.class);
    return form.command(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static Command escalate(Filled filled) {
    var form = filled.as(WordsForm.class);
    return form.escalation(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static Command appeal(Filled filled) {
    var form = filled.as(AppealForm.class);
    return form.command(filled.number(), filled.papers(form.evidenceIds()));
  }

  private static List<String> codes(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Codes::of).toList();
  }

  private static Deed order(String code, Function<Filled, Command> command, Blank... blanks) {
    return new Deed(code, Of.ORDER, List.of(blanks), command);
  }

  private static Deed part(String code, Function<Filled, Command> command, Blank... blanks) {
    return new Deed(code, Of.PART, List.of(blanks), command);
  }

  private static Deed offer(String code, Function<Filled, Command> command) {
    return new Deed(code, Of.OFFER, List.of(), command);
  }

  private static Deed refund(String code, Function<Filled, Command> command, Blank... blanks) {
    return new Deed(code, Of.REFUND, List.of(blanks), command);
  }
}
