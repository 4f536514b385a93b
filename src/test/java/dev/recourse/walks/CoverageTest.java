package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import module java.base;

import dev.recourse.core.order.Cells;
import dev.recourse.store.json.EventJson;
import dev.recourse.testing.Generated;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The covering table: all that the rules can answer, and which walk reached it over HTTP. It comes
 * last, when all walks are over.
 */
@Order(Integer.MAX_VALUE)
class CoverageTest {
  private static final Cells CELLS = Cells.found();

  @Test
  void every_rule_was_reached_over_http() throws IOException {
    assumeThat(onlySome()).as("only some of the tests were asked for").isFalse();
    assertThat(unwalked()).as("walks that did not run").isEmpty();
    var rows = sections().values().stream().flatMap(List::stream).toList();
    var empty =
        rows.stream()
            .filter(row -> Notebook.reached(row).isEmpty() && Exceptions.reason(row).isEmpty())
            .toList();
    assertThat(empty).as("reached by no walk").isEmpty();
    var needless = rows.stream().filter(CoverageTest::needless).toList();
    assertThat(needless).as("excepted, but reached").isEmpty();
    Generated.isCurrent("coverage.md", page());
  }

  private static boolean needless(Row row) {
    return Exceptions.reason(row).isPresent() && Notebook.reached(row).isPresent();
  }

  private static boolean onlySome() {
    return System.getProperty("test") != null;
  }

  private static List<Class<?>> unwalked() {
    return ReflectionSupport.findAllClassesInPackage(
            "dev.recourse.walks",
            type -> Walk.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()),
            _ -> true)
        .stream()
        .filter(walk -> !Notebook.walked(walk))
        .toList();
  }

  private static SequencedMap<String, List<Row>> sections() {
    var sections = new LinkedHashMap<String, List<Row>>();
    sections.put("Who may do what, when", cells());
    sections.put("What silence does", silences());
    sections.put("Events", rows(EventJson.types().stream(), Row.Happened::new));
    sections.put("Refusals", rows(refusals(), Row.Refused::new));
    sections.put("Calls", Operations.all());
    return sections;
  }

  private static List<Row> cells() {
    return CELLS.cells().stream()
        .<Row>map(cell -> new Row.Cell(cell.command(), cell.role(), cell.column(), cell.answer()))
        .toList();
  }

  private static List<Row> silences() {
    return CELLS.silences().stream()
        .<Row>map(silence -> new Row.Silence(silence.kind(), silence.type()))
        .toList();
  }

  /** Those of the order's state, and the two of the cart. */
  private static Stream<String> refusals() {
    return Stream.concat(
        Cells.refusals().stream(), Stream.of("changes_not_accepted", "nothing_to_add"));
  }

  private static List<Row> rows(Stream<String> codes, Function<String, Row> row) {
    return codes.map(row).toList();
  }

  private static String page() {
    var page =
        new StringBuilder(
            """
            # What the tests reach over HTTP

            Written by the tests. Each line is something that the rules can answer, and a test that
            got this answer as an outsider would. `+` is allowed; a code is a refusal. `live` is an
            order that awaits shipment, is asked to be cancelled, or is shipped; a dispute in
            `none` is over or was never there.
            """);
    sections()
        .forEach((title, rows) -> {
          page.append(
              "\n## %s\n\n%s"
                  .formatted(
                      title,
                      rows.stream()
                          .limit(1)
                          .map(CoverageTest::head)
                          .collect(Collectors.joining())));
          rows.forEach(row -> page.append("| %s | %s |\n".formatted(said(row), by(row))));
        });
    return page.toString();
  }

  private static String by(Row row) {
    return Notebook.reached(row).orElseGet(() -> "none: " + Exceptions.reason(row).orElseThrow());
  }

  private static String head(Row row) {
    return switch (row) {
      case Row.Cell _ -> "| Command | By | In | Answer | Reached by |\n|---|---|---|---|---|\n";
      case Row.Silence _ -> "| Deadline | Writes first | Reached by |\n|---|---|---|\n";
      case Row.Happened _ -> "| Event | Reached by |\n|---|---|\n";
      case Row.Refused _ -> "| Refusal | Reached by |\n|---|---|\n";
      case Row.Operation _ -> "| Call | Reached by |\n|---|---|\n";
    };
  }

  private static String said(Row row) {
    return switch (row) {
      case Row.Cell(var command, var role, var column, var answer) ->
          "`%s` | %s | %s | `%s`".formatted(command, role, column, answer);
      case Row.Silence(var kind, var type) -> "`%s` | `%s`".formatted(kind, type);
      case Row.Happened(var type) -> "`%s`".formatted(type);
      case Row.Refused(var code) -> "`%s`".formatted(code);
      case Row.Operation(var method, var path) -> "`%s %s`".formatted(method, path);
    };
  }
}
