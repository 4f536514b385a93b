package dev.recourse.core.order;

import module java.base;

/** One line of a table: a command, whose it is, one cell per column, and what it does. */
record Row<C extends Command>(
    Class<C> command, Set<Role> by, Columns columns, List<Cell> cells, Rule<C> rule) {

  /** A stream is bounded; then it takes only what is said about money, and deadlines. */
  private static final int MOST_EVENTS = 1_000;

  private static final Set<Class<? extends Command>> MONEY =
      Set.of(
          Command.OfPayment.class,
          Command.OfRefund.class,
          Command.ReportCapture.class,
          Command.VerifyPayment.class,
          Command.RejectPayment.class);
  private static final Set<Role> PEOPLE =
      EnumSet.of(Role.BUYER, Role.SELLER, Role.MEDIATOR, Role.OPERATOR);

  /** Says no, or nothing. It sees the order and the reader, so that a button can ask it too. */
  interface Cell {
    Optional<Refusal> ask(Scene scene);
  }

  /** Says no to what only the command itself knows. */
  interface Check<C> {
    Optional<Refusal> ask(Scene scene, C command);
  }

  interface Act<C> {
    Scene on(Scene scene, C command);
  }

  /** The things it may be about, each with a button of its own: offers, refunds. */
  interface Each<C> {
    Stream<C> of(Scene scene);
  }

  record Rule<C>(Check<C> check, Act<C> act, Optional<Each<C>> each) {}

  static <C extends Command> Row<C> of(
      Class<C> command, Set<Role> by, Columns columns, Cell... cells) {
    var rule = new Rule<C>((_, _) -> Refusal.NO, (s, _) -> s, Optional.empty());
    return new Row<>(command, by, columns, List.of(cells), rule);
  }

  Row<C> unless(Check<C> check) {
    return with(new Rule<>(check, rule.act, rule.each));
  }

  Row<C> does(Act<C> act) {
    return with(new Rule<>(rule.check, act, rule.each));
  }

  Row<C> does(UnaryOperator<Scene> act) {
    return does((s, _) -> act.apply(s));
  }

  Row<C> forEach(Each<C> each) {
    return with(new Rule<>(rule.check, rule.act, Optional.of(each)));
  }

  Optional<Refusal> cell(Scene scene) {
    return cells.get(columns.of(scene)).ask(scene);
  }

  /** Of people; what machines report is let be. */
  Optional<Refusal> tooLong(Scene scene) {
    return Refusal.when(
        isFull(scene) && PEOPLE.contains(scene.role()), Refusal.Code.TOO_MANY_REQUESTS);
  }

  boolean isFull(Scene scene) {
    return scene.order().version() >= MOST_EVENTS
        && MONEY.stream().noneMatch(about -> about.isAssignableFrom(command));
  }

  Optional<Refusal> check(Scene scene, Command wish) {
    return rule.check.ask(scene, command.cast(wish));
  }

  Scene act(Scene scene, Command wish) {
    return rule.act.on(scene, command.cast(wish));
  }

  /** One for each thing it may be about now; none if it is about the order or the part itself. */
  List<Command> each(Scene scene) {
    return rule.each.stream().flatMap(each -> each.of(scene)).<Command>map(c -> c).toList();
  }

  private Row<C> with(Rule<C> rule) {
    return new Row<>(command, by, columns, cells, rule);
  }
}
