package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.Dividing;

/** A wish in, facts or a refusal out. What was due comes first, and stays though it is refused. */
public final class Decider {
  private Decider() {}

  public static Decision decide(Order order, Instant now, Actor actor, Command command) {
    var before = letTimePass(order, now);
    var scene = Scene.at(before.order(), command.subject(), actor, now);
    var refusal = refusal(scene, command);
    if (refusal.isPresent())
      return new Decision(before.order(), before.facts(), before.texts(), refusal);
    var done = act(scene, command);
    return before.then(done.decision()).then(letTimePass(done.order(), now));
  }

  /** A provider's rejection after the verification writes nothing, and is an operator's task. */
  public static boolean rejectsTooLate(Order order, Instant now, Actor actor, Command command) {
    return Paying.rejectsTooLate(letTimePass(order, now).order(), actor, command);
  }

  /** Deadlines that are due fire, the oldest first, each at its own instant. */
  public static Decision letTimePass(Order order, Instant now) {
    var facts = new ArrayList<Fact>();
    for (var due = due(order, now); due.isPresent(); due = due(order, now)) {
      var done = silence(order, due.get().getKey(), due.get().getValue().due());
      facts.addAll(done.facts());
      order = done.order();
    }
    return new Decision(order, List.copyOf(facts), List.of(), Refusal.NO);
  }

  private static Optional<Map.Entry<Clock.Key, Clock>> due(Order order, Instant now) {
    return Clocks.running(order).findFirst().filter(entry -> !now.isBefore(entry.getValue().due()));
  }

  /** What one deadline writes when it falls. */
  static Scene silence(Order order, Clock.Key key, Instant due) {
    var deadline = key.deadline();
    return deadline.silence.apply(Scene.at(order, key.subject(), Scene.By.silence(deadline), due));
  }

  /** Whether he ever makes this call comes before whether there is such a thing. */
  private static Optional<Refusal> refusal(Scene scene, Command command) {
    var row = Lifecycle.row(command);
    if (!row.by().contains(scene.role())) return Refusal.when(true, ROLE_NOT_ALLOWED);
    var there = scene.order().isOpenTo(scene.actor()) && command.existsIn(scene.order());
    if (!there) return Refusal.when(true, NOT_FOUND);
    return row.cell(scene)
        .map(no -> no.passes() ? withTime(scene, row, no) : no)
        .or(() -> row.tooLong(scene))
        .or(() -> command instanceof Dividing d ? Splitting.may(scene, d.lines()) : Refusal.NO)
        .or(() -> row.check(scene, command));
  }

  private static Refusal withTime(Scene scene, Row<?> row, Refusal no) {
    var future = Future.of(scene.order(), scene.now());
    return Question.of(row, scene.subject(), scene.actor()).answer(future).orElse(no);
  }

  private static Scene act(Scene scene, Command command) {
    var row = Lifecycle.row(command);
    if (row.isFull(scene)) return scene;
    return row.act(
        command instanceof Dividing d ? Splitting.take(scene, d.lines()) : scene, command);
  }
}
