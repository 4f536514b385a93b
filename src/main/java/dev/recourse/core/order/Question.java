package dev.recourse.core.order;

import module java.base;

/** May this reader do that? Asked of the order as it is, and as it will be if nobody acts. */
record Question(Row<?> row, Subject subject, Actor reader, Optional<Command> about) {

  /** All that a row can be asked of a subject: once, or once for each thing it is about. */
  static Stream<Question> of(Row<?> row, Scene scene) {
    var each = row.each(scene);
    return each.isEmpty()
        ? Stream.of(of(row, scene.subject(), scene.actor()))
        : each.stream().map(c -> new Question(row, c.subject(), scene.actor(), Optional.of(c)));
  }

  /** The button of a command: what it refuses by its cell, it refuses alike. */
  static Question of(Row<?> row, Subject subject, Actor reader) {
    return new Question(row, subject, reader, Optional.empty());
  }

  /** The refusal says from when on it will be possible, if time alone will make it so. */
  Optional<Refusal> answer(Future future) {
    return refusal(future.order(), future.now())
        .map(no -> no.passes() ? no.until(available(future)) : no);
  }

  /** When it will not be possible any more, if nobody acts. */
  Optional<Instant> until(Future future) {
    return future.steps().stream()
        .filter(step -> refusal(step.order(), step.at()).isPresent())
        .map(Future.Step::at)
        .findFirst();
  }

  /** Not beyond an end: what may be done then is another matter. */
  private Optional<Instant> available(Future future) {
    var ended = ended(future.order()) || row.command() == Command.ReAddToCart.class;
    return future.steps().stream()
        .takeWhile(step -> ended || !ended(step.order()))
        .filter(step -> refusal(step.order(), step.at()).isEmpty())
        .map(Future.Step::at)
        .findFirst();
  }

  private Optional<Refusal> refusal(Order order, Instant at) {
    var scene = Scene.at(order, subject, reader, at);
    return row.cell(scene)
        .or(() -> row.tooLong(scene))
        .or(() -> about.flatMap(command -> row.check(scene, command)));
  }

  private boolean ended(Order order) {
    return subject.isPart() ? order.part(subject.number()).ended() : order.ended();
  }
}
