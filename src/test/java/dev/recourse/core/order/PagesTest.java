package dev.recourse.core.order;

import static java.util.stream.Collectors.joining;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.policy.Policy;
import dev.recourse.testing.Generated;
import org.junit.jupiter.api.Test;

/**
 * What the code says about itself, as pages: red when stale, {@code -Dregenerate} rewrites them.
 */
class PagesTest {
  private static final String BY_THE_TESTS = "Written by the tests from the code.";
  private static final List<String> ORDER =
      List.of(
          "awaiting_payment", "payment_verification", "the three live ones", "completed", "closed");
  private static final List<String> PART =
      List.of(
          "awaiting_payment",
          "payment_verification",
          "awaiting_shipment",
          "cancellation_requested",
          "shipped",
          "completed",
          "closed");
  private static final List<String> DISPUTE =
      List.of(
          "awaiting_seller",
          "awaiting_buyer",
          "under_mediation",
          "resolved",
          "appealed",
          "final, withdrawn, none");

  private final List<Probing.State> states = Probing.states();

  @Test
  void the_tables_of_who_may_do_what() throws IOException {
    Generated.isCurrent(
        "lifecycle.md",
        """
        # Who may do what, when

        %s `+` is possible; a code is shown grey with that refusal; empty is not listed: what is
        called there is refused with the last row's code. A dash beside others: not listed for some
        who stand in the row, or in some of these states. A mediator and an operator are listed only
        what is possible. Of a payment that is verified a provider is heard, and changes nothing.

        ## The order

        %s
        ## A part

        %s
        ## A part's dispute

        %s
        ## In any status

        %s
        ## What silence does

        %s\
        """
            .formatted(
                BY_THE_TESTS,
                table(Lifecycle.ORDER, Columns.ORDER, ORDER) + otherwise(true),
                table(Lifecycle.PART, Columns.PART, PART) + otherwise(false),
                table(Lifecycle.DISPUTE, Columns.DISPUTE, DISPUTE) + noDispute(),
                always(),
                deadlines()));
  }

  @Test
  void the_events_and_their_fields() throws IOException {
    var rows =
        TableTest.leaves(Event.class)
            .map(type -> (Class<?>) type)
            .sorted(Comparator.comparing(Names::of))
            .map(PagesTest::event)
            .collect(joining());
    Generated.isCurrent(
        "events.md",
        """
        # Events

        %s Of what: the order, a part or a refund, whose number stands beside it. `words` is the
        number of words that are kept apart, 0 for none.

        | Event | Of | Moves money | Fields |
        |---|---|---|---|
        %s\
        """
            .formatted(BY_THE_TESTS, rows));
  }

  @Test
  void the_states_of_a_part() throws IOException {
    var transitions = Probing.transitions(states);
    Generated.isCurrent("states.md", StatesPage.markdown(BY_THE_TESTS, transitions));
    Generated.isCurrent("states.svg", StatesPage.drawing(transitions));
  }

  private String table(List<Row<?>> rows, Columns columns, List<String> names) {
    return line(Stream.concat(Stream.of("Command", "Who"), names.stream()))
        + line(Stream.concat(Stream.of("---", "---"), names.stream().map(_ -> "---")))
        + rows.stream()
            .filter(row -> row.columns() == columns)
            .map(row -> line(row, names.size()))
            .collect(joining());
  }

  private String line(Row<?> row, int columns) {
    var cells = Probing.cells(row, states);
    return line(
        Stream.concat(
            Stream.of("`" + Names.of(row.command()) + "`", who(row)),
            IntStream.range(0, columns)
                .mapToObj(
                    n -> String.join(" ", cells.getOrDefault(n, Collections.emptySortedSet())))));
  }

  private static String otherwise(boolean ofOrder) {
    return line(
        Stream.concat(
            Stream.of("anything else", ""),
            ofOrder
                ? Stream.of(
                        Status.AWAITING_PAYMENT,
                        Status.PAYMENT_VERIFICATION,
                        Status.SHIPPED,
                        Status.COMPLETED,
                        Status.CLOSED)
                    .map(status -> "`" + Probing.code(status.ofOrder) + "`")
                : Stream.of(
                        Status.AWAITING_PAYMENT,
                        Status.PAYMENT_VERIFICATION,
                        Status.AWAITING_SHIPMENT,
                        Status.CANCELLATION_REQUESTED,
                        Status.SHIPPED,
                        Status.COMPLETED,
                        Status.CLOSED)
                    .map(status -> "`" + Probing.code(status.ofPart) + "`")));
  }

  private static String noDispute() {
    return line(
        Stream.concat(
            Stream.of("anything else", ""), DISPUTE.stream().map(_ -> "`no_dispute_open`")));
  }

  private static String always() {
    return line(Stream.of("Command", "Who"))
        + line(Stream.of("---", "---"))
        + Stream.of(Lifecycle.ORDER, Lifecycle.PART)
            .flatMap(List::stream)
            .filter(row -> row.columns() == Columns.ANY)
            .map(row -> line(Stream.of("`" + Names.of(row.command()) + "`", who(row))))
            .collect(joining());
  }

  private String deadlines() {
    var writes = Probing.silence(states);
    return line(Stream.of("Deadline", "Of", "Awaited", "`classic`", "`fast`", "Writes first"))
        + line(Stream.of("---", "---", "---", "---", "---", "---"))
        + Stream.of(Deadline.values())
            .map(deadline ->
                line(
                    Stream.of(
                        "`" + deadline.kind() + "`",
                        Probing.code(deadline.of),
                        Probing.code(deadline.awaited),
                        period(Policy.CLASSIC, deadline),
                        period(Policy.FAST, deadline),
                        String.join(
                            " ", writes.getOrDefault(deadline, Collections.emptySortedSet())))))
            .collect(joining());
  }

  private static String period(Policy policy, Deadline deadline) {
    var period = policy.of(deadline.term);
    return period.toDays() > 3 ? "P" + period.toDays() + "D" : period.toString();
  }

  private static String who(Row<?> row) {
    return row.by().stream().sorted().map(Probing::code).collect(joining(", "));
  }

  private static String event(Class<?> type) {
    var of =
        OfPart.class.isAssignableFrom(type)
            ? "part"
            : OfRefund.class.isAssignableFrom(type) ? "refund" : "order";
    var fields =
        Stream.of(type.getRecordComponents())
            .filter(field -> !field.getName().equals(of))
            .map(field ->
                "`" + snake(field.getName()) + "` (`" + kind(field.getGenericType()) + "`)")
            .collect(joining(", "));
    var money = OfMoney.class.isAssignableFrom(type) ? "yes" : "";
    return line(Stream.of("`" + Names.of(type) + "`", of, money, fields));
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** Without the packages. */
  private static String kind(Type type) {
    return type.getTypeName().replaceAll("[a-z][a-z.]*\\.(?=[A-Z])", "").replace('$', '.');
  }

  private static String line(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |\n"));
  }
}
