package dev.recourse.core.order;

import module java.base;

/** One line of a table: a command, whose it is, one cell per column, and what it does. */
record Row<C extends Command>(
    Class<C> command, Set<Role> by, Columns columns, List<Cell> cells, Check<C> check, Act<C> act) {

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

  static <C extends Command> Row<C> of(
      Class<C> command, Set<Role> by, Columns columns, Cell... cells) {
    return new Row<>(command, by, columns, List.of(cells), (_, _) -> Refusal.NO, (s, _) -> s);
  }

  Row<C> unless(Check<C> check) {
    return new Row<>(command, by, columns, cells, check, act);
  }

  Row<C> does(Act<C> act) {
    return new Row<>(command, by, columns, cells, check, act);
  }

  Row<C> does(UnaryOperator<Scene> act) {
    return does((s, _) -> act.apply(s));
  }

  Optional<Refusal> cell(Scene scene) {
    return cells.get(columns.of(scene)).ask(scene);
  }

  Optional<Refusal> check(Scene scene, Command wish) {
    return check.ask(scene, command.cast(wish));
  }

  Scene act(Scene scene, Command wish) {
    return act.on(scene, command.cast(wish));
  }
}
