package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Decision;
import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Placing;
import dev.recourse.core.order.Refusal;
import dev.recourse.store.Answers.AnswerRow;
import dev.recourse.store.Answers.Noted;
import dev.recourse.store.Codes;
import dev.recourse.store.Effects.Again;
import dev.recourse.store.Effects.InHand;
import dev.recourse.store.Opening;
import dev.recourse.store.Rows.PlacedRow;
import dev.recourse.store.Writing;
import dev.recourse.store.json.PartiesJson;

/**
 * One batch in memory: what the opening found, what is decided of it, what is to be written, and
 * whom to tell what once that is committed.
 */
final class Sitting {
  private static final String DONE = "done";
  private static final String REFUSED = "refused";
  private static final String STALE = "stale";

  private final Opening opening;
  private final Instant now;
  private final boolean clockAgrees;
  private final Map<OrderId, List<Fact>> past;
  private final Map<OrderId, Order> states;
  private final Map<String, Order> answered = new HashMap<>();
  private final Set<Wish.Key> awaited = new HashSet<>();
  private final Map<String, AnswerRow> answers;
  private final Map<String, OrderId> references = new HashMap<>();
  private final Map<String, byte[]> bodies = new HashMap<>();
  private final Writing writing = new Writing();
  private final Recording recording;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final Waiters waiters;
  private final IdMint mint;
  private int fired;

  Sitting(Opening opening, View view, Waiters waiters, IdMint mint, int lane) {
    this.opening = opening;
    this.now = view.now();
    this.clockAgrees = view.clockAgrees();
    this.past = view.past();
    this.states = new HashMap<>(view.states());
    this.answers = new HashMap<>(opening.answers());
    this.waiters = waiters;
    this.mint = mint;
    opening
        .placed()
        .forEach((reference, placed) -> {
          references.put(reference, placed.order());
          bodies.put(reference, placed.body());
        });
    this.recording = new Recording(writing, lane, opening.position());
  }

  /**
   * What a sitting judges by: the time, whether it can be trusted, the orders as stored, and all
   * facts of those that were answered before at another version.
   */
  record View(
      Instant now,
      boolean clockAgrees,
      Map<OrderId, Order> states,
      Map<OrderId, List<Fact>> past) {}

  Writing writing() {
    return writing;
  }

  Map<OrderId, Order> states() {
    return states;
  }

  int fired() {
    return fired;
  }

  void committed() {
    afterwards.forEach(Runnable::run);
  }

  /** What the look found: its due deadlines fire, each at its own instant. */
  void letTimePass(OrderId id) {
    var order = states.get(id);
    if (order != null && clockAgrees) record(id, order, Decider.letTimePass(order, now));
  }

  void decide(Pending pending) {
    switch (pending) {
      case Pending.Place place -> place(place.wish(), place.asker());
      case Pending.Act act -> act(act.wish(), act.asker());
      case Pending.Report report -> report(report);
      case Pending.Note(var slot, var order, var version, var asker) -> {
        writing.note(new Noted(slot.hex(), order, version));
        afterwards.add(() -> asker.complete(true));
      }
      case Pending.Look(var asker) -> afterwards.add(() -> asker.complete(true));
    }
  }

  private void place(Wish.Place wish, CompletableFuture<Answer> asker) {
    var known = references.get(wish.reference());
    if (known != null) {
      var same = Arrays.equals(bodies.get(wish.reference()), wish.body().bytes());
      tell(asker, same ? asItIs(known) : new Answer.ReferenceInUse());
      return;
    }
    var id = mint.next(now, wish.reference(), recording.nextPosition());
    var placing = Placing.place(wish.order(), wish.shop(), now);
    recording.placed(id, placing);
    writing.placed(row(id, wish));
    states.put(id, placing.order());
    references.put(wish.reference(), id);
    bodies.put(wish.reference(), wish.body().bytes());
    tell(asker, new Answer.Done(id, placing.order(), now));
  }

  private Answer asItIs(OrderId id) {
    var order = states.get(id);
    return order == null
        ? new Answer.NotThere()
        : new Answer.Done(id, Decider.letTimePass(order, now).order(), now);
  }

  private void act(Wish.Act wish, CompletableFuture<Answer> asker) {
    var order = states.get(wish.order());
    if (order == null) {
      tell(asker, new Answer.NotThere());
      return;
    }
    var decision = Decider.decide(order, now, wish.actor(), wish.command());
    var unseen = decision.refusal().flatMap(Sitting::unseen);
    var before = wish.key().map(key -> answers.get(key.slot().hex()));
    if (unseen.isPresent()) tell(asker, unseen.get());
    else if (wish.key().filter(this::isAwaited).isPresent())
      tell(asker, notNow(Answer.NotNow.Why.IN_PROGRESS));
    else if (before.isPresent()) tell(asker, again(wish, before.get()));
    else if (!clockAgrees && isDue(order)) tell(asker, notNow(Answer.NotNow.Why.UNAVAILABLE));
    else answer(wish, order, decision, asker);
  }

  /** Stale, refused or done; all three are kept under the caller's key. */
  private void answer(
      Wish.Act wish, Order order, Decision decision, CompletableFuture<Answer> asker) {
    var due = Decider.letTimePass(order, now);
    var id = wish.order();
    if (wish.ifMatch().isPresent() && wish.ifMatch().getAsInt() != due.order().version()) {
      record(id, order, due);
      keep(wish, due.order(), STALE);
      tell(asker, new Answer.Stale(id, due.order(), now));
      return;
    }
    var effects = record(id, order, decision);
    var refusal = decision.refusal();
    keep(wish, decision.order(), refusal.isPresent() ? REFUSED : DONE);
    if (refusal.isPresent())
      tell(asker, new Answer.Refused(id, decision.order(), refusal.get(), now));
    else if (effects.isEmpty() || !Waiters.isAwaited(wish.command()))
      tell(asker, new Answer.Done(id, decision.order(), now));
    else {
      wish.key().ifPresent(awaited::add);
      var done = new Answer.Done(id, decision.order(), now);
      afterwards.add(() -> waiters.await(effects.getLast(), wish, done, asker));
    }
  }

  /** The same answer as then, made of the same facts. */
  private Answer again(Wish.Act wish, AnswerRow before) {
    var key = wish.key().orElseThrow();
    if (!before.body().equals(key.body().hex())) return new Answer.KeyReused();
    var order = asOf(before);
    return switch (before.outcome()) {
      case DONE -> new Answer.Done(before.order(), order, before.at());
      case STALE -> new Answer.Stale(before.order(), order, before.at());
      case REFUSED ->
          Decider.decide(order, before.at(), wish.actor(), wish.command())
              .refusal()
              .<Answer>map(
                  refusal -> new Answer.Refused(before.order(), order, refusal, before.at()))
              .orElseThrow();
      default -> throw new IllegalStateException("an outcome nobody wrote: " + before.outcome());
    };
  }

  private Order asOf(AnswerRow before) {
    var inThisBatch = answered.get(before.slot());
    if (inThisBatch != null) return inThisBatch;
    var facts = past.get(before.order());
    if (facts == null)
      throw new IllegalStateException("the facts of " + before.order() + " were not read");
    return Evolve.fold(facts.subList(0, before.version()));
  }

  private void keep(Wish.Act wish, Order order, String outcome) {
    wish.key()
        .ifPresent(key -> {
          var row =
              new AnswerRow(
                  key.slot().hex(), key.body().hex(), wish.order(), order.version(), outcome, now);
          answers.put(row.slot(), row);
          answered.put(row.slot(), order);
          writing.answer(row);
        });
  }

  /** Only the worker who has the errand now may say what came of it. */
  private void report(Pending.Report report) {
    var errand = report.errand();
    var hand = new InHand(errand.order(), errand.effect(), errand.token());
    if (!opening.effects().contains(hand)) {
      afterwards.add(() -> report.asker().complete(false));
      return;
    }
    report.result().told().ifPresent(told -> told(errand.order(), told.actor(), told));
    report
        .result()
        .again()
        .ifPresentOrElse(
            again ->
                writing.effectAgain(
                    new Again(hand, Codes.of(again.kind()), again.at(), report.result().note())),
            () -> writing.effectDone(hand));
    afterwards.add(() -> {
      report.asker().complete(true);
      var order = states.get(errand.order());
      if (order != null) waiters.settled(errand.order(), errand.effect(), order, now);
    });
  }

  private void told(OrderId id, Actor actor, Errands.Result.Told told) {
    var order = states.get(id);
    if (order != null) record(id, order, Decider.decide(order, now, actor, told.command()));
  }

  private List<Integer> record(OrderId id, Order before, Decision decision) {
    var effects = recording.record(id, before, decision);
    states.put(id, decision.order());
    fired +=
        (int)
            decision.facts().stream()
                .filter(fact -> fact.cause().isPresent())
                .map(fact -> List.of(fact.at(), fact.cause()))
                .distinct()
                .count();
    return effects;
  }

  private boolean isDue(Order order) {
    return !Decider.letTimePass(order, now).facts().isEmpty();
  }

  private void tell(CompletableFuture<Answer> asker, Answer answer) {
    afterwards.add(() -> asker.complete(answer));
  }

  /** The first call with this key waits for its effect, here or since an earlier batch. */
  private boolean isAwaited(Wish.Key key) {
    return awaited.contains(key) || waiters.isWaiting(key);
  }

  private static Answer notNow(Answer.NotNow.Why why) {
    return new Answer.NotNow(why, Pending.RETRY_AFTER);
  }

  private static Optional<Answer> unseen(Refusal refusal) {
    return switch (refusal.code()) {
      case NOT_FOUND -> Optional.of(new Answer.NotThere());
      case ROLE_NOT_ALLOWED -> Optional.of(new Answer.NotAllowed());
      default -> Optional.empty();
    };
  }

  private PlacedRow row(OrderId id, Wish.Place wish) {
    var order = wish.order();
    return new PlacedRow(
        id,
        wish.reference(),
        order.buyer(),
        order.seller(),
        order.currency().getCurrencyCode(),
        order.total(),
        now,
        wish.body().bytes(),
        PartiesJson.write(wish.parties()));
  }
}
