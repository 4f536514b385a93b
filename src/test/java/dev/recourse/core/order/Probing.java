package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;

import module java.base;

/** Asks the rows of the tables in every state of the gallery, and on the way there. */
final class Probing {
  private static final List<Actor> READERS =
      List.of(ANNA, LAMPS, MIRA, MARK, OLGA, SHOP, BANK, POST, SYSTEM);

  record State(Order order, Instant now) {}

  private Probing() {}

  static List<State> states() {
    var states = new ArrayList<State>();
    for (var life : Gallery.all().values()) {
      for (var n = 1; n < life.stream.size(); n++) {
        var order = Evolve.fold(life.stream.subList(0, n));
        states.add(new State(order, order.at()));
      }
      states.add(new State(life.order, life.now));
    }
    return states;
  }

  private static final String NOT_LISTED = "\u2014";

  /**
   * For each column what a row has been seen to answer: {@code +}, a code that is shown, and beside
   * these a dash where it is not always listed.
   */
  static SortedMap<Integer, SortedSet<String>> cells(Row<?> row, List<State> states) {
    var cells = new TreeMap<Integer, SortedSet<String>>();
    for (var state : states)
      for (var reader : READERS)
        if (row.by().contains(reader.role())) ask(row, state, reader, cells);
    cells.values().removeIf(Set.of(NOT_LISTED)::equals);
    return cells;
  }

  private static void ask(
      Row<?> row, State state, Actor reader, SortedMap<Integer, SortedSet<String>> cells) {
    var kind = Lifecycle.ORDER.contains(row) ? Subject.Kind.ORDER : Subject.Kind.PART;
    Subject.all(kind, state.order())
        .map(subject -> Scene.at(state.order(), subject, reader, state.now()))
        .forEach(scene -> {
          var answers = cells.computeIfAbsent(row.columns().of(scene), _ -> new TreeSet<>());
          var refusal = row.cell(scene);
          if (refusal.isEmpty()) answers.add("+");
          else
            answers.add(
                refusal.get().listed() ? "`" + code(refusal.get().code()) + "`" : NOT_LISTED);
        });
  }

  /** What silence has been seen to write first, by deadline. */
  static SortedMap<Deadline, SortedSet<String>> silence(List<State> states) {
    var first = new TreeMap<Deadline, SortedSet<String>>();
    for (var state : states)
      Clocks.running(state.order())
          .forEach(clock -> {
            var key = clock.getKey();
            var facts = Decider.silence(state.order(), key, clock.getValue().due()).facts();
            facts.stream()
                .findFirst()
                .ifPresent(fact ->
                    first
                        .computeIfAbsent(key.deadline(), _ -> new TreeSet<>())
                        .add("`" + fact.event().type() + "`"));
          });
    return first;
  }

  /**
   * From which status of a part to which, by what: an act's first event, or the reason of an end.
   */
  static SortedMap<Status, SortedMap<Status, SortedSet<String>>> transitions(List<State> states) {
    var seen = new TreeMap<Status, SortedMap<Status, SortedSet<String>>>();
    for (var state : states) {
      Clocks.running(state.order())
          .map(clock -> Decider.silence(state.order(), clock.getKey(), clock.getValue().due()))
          .forEach(scene -> follow(state.order(), scene.decision(), seen));
      for (var reader : READERS)
        for (var command : commands())
          follow(state.order(), Decider.decide(state.order(), state.now(), reader, command), seen);
    }
    return seen;
  }

  /** One of each, and those that move a part only with another sum, side or number. */
  private static List<Command> commands() {
    return Stream.concat(
            TableTest.samples().stream(),
            Stream.of(
                capture(1, 5000),
                new Command.Chargeback(1, "cb", 5000),
                new Command.RefundedOutside(1, "console", 5000),
                new Command.CancelOrder(Optional.of(Reason.OUT_OF_STOCK), ""),
                new Command.AcceptProposal(1, 1000),
                decide(Outcome.FULL_REFUND, 0, Fault.SELLER)))
        .toList();
  }

  private static void follow(
      Order before, Decision act, SortedMap<Status, SortedMap<Status, SortedSet<String>>> seen) {
    for (var part : before.parts()) {
      var from = before.status(part);
      var after = act.order().part(part.number());
      var to = act.order().status(after);
      if (from != to)
        seen.computeIfAbsent(from, _ -> new TreeMap<>())
            .computeIfAbsent(to, _ -> new TreeSet<>())
            .add(why(after, act));
    }
  }

  private static String why(Part part, Decision act) {
    return part.end() instanceof End.Closed closed
        ? code(closed.reason())
        : act.facts().getFirst().event().type();
  }

  static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
