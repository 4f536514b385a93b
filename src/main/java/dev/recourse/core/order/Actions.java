package dev.recourse.core.order;

import module java.base;

/**
 * What a reader is shown, from the same rows that refuse the commands: buyer and seller what the
 * tables list, mediator and operator what they may do now, everybody else nothing.
 */
public record Actions(List<Action> ofOrder, List<List<Action>> ofParts) {
  private static final Set<Role> PARTIES = EnumSet.of(Role.BUYER, Role.SELLER);
  private static final Set<Role> STAFF = EnumSet.of(Role.MEDIATOR, Role.OPERATOR);

  public static Actions of(Order order, Actor reader, Instant now) {
    var today = Decider.letTimePass(order, now).order();
    var future = Future.of(today, now);
    return new Actions(
        list(future, Subject.ORDER, reader),
        Subject.all(Subject.Kind.PART, today).map(part -> list(future, part, reader)).toList());
  }

  public List<Action> ofPart(int number) {
    return ofParts.get(number - 1);
  }

  private static List<Action> list(Future future, Subject subject, Actor reader) {
    if (!future.order().isOpenTo(reader)) return List.of();
    var scene = Scene.at(future.order(), subject, reader, future.now());
    return Lifecycle.rows(subject)
        .filter(row -> row.by().contains(reader.role()))
        .flatMap(row -> Question.of(row, scene))
        .flatMap(question -> shown(question, future))
        .toList();
  }

  private static Stream<Action> shown(Question question, Future future) {
    var refusal = question.answer(future);
    var role = question.reader().role();
    var shown =
        (PARTIES.contains(role) && refusal.map(Refusal::listed).orElse(true))
            || (STAFF.contains(role) && refusal.isEmpty());
    return shown ? Stream.of(Action.of(question, refusal, future)) : Stream.empty();
  }
}
