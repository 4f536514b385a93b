package dev.recourse.walks;

import module java.base;

import tools.jackson.databind.JsonNode;

/** The tables of {@code docs/generated/lifecycle.md}, as anybody reads them. */
record WrittenTable(List<Line> lines) {
  static final String ALLOWED = "+";
  static final String ABSENT = "\u2014";

  private static final Set<String> LIVE =
      Set.of("awaiting_shipment", "cancellation_requested", "shipped");
  private static final Set<String> OVER = Set.of("final", "withdrawn");

  enum Of {
    ORDER,
    PART,
    DISPUTE,
    ANY
  }

  /** One command: who gives it, and what is written in each column. */
  record Line(Of of, String command, Set<String> who, Map<String, Set<String>> cells) {

    /** What may be shown of it there; an empty cell says: nothing. */
    Set<String> answers(JsonNode order, JsonNode part) {
      if (of == Of.ANY) return Set.of(ALLOWED, ABSENT);
      return Objects.requireNonNull(cells.get(column(order, part)), () -> command + ": no column");
    }

    String column(JsonNode order, JsonNode part) {
      var status = order.path("status").asString();
      var dispute = part.path("dispute").path("state").asString("none");
      return switch (of) {
        case ANY -> "any";
        case ORDER -> LIVE.contains(status) ? "the three live ones" : status;
        case PART -> part.path("status").asString();
        case DISPUTE -> OVER.contains(dispute) ? "none" : dispute;
      };
    }
  }

  static WrittenTable read() throws IOException {
    var lines = new ArrayList<Line>();
    var columns = List.<String>of();
    var of = Of.ORDER;
    for (var row : Files.readAllLines(Path.of("docs", "generated", "lifecycle.md"))) {
      if (row.startsWith("## ")) of = of(row);
      if (row.startsWith("## What silence")) break;
      if (!row.startsWith("| ")) continue;
      var cells = Stream.of(row.substring(1).split("\\|", -1)).map(String::strip).toList();
      if (row.startsWith("| Command")) columns = cells;
      if (row.startsWith("| `")) lines.add(line(of, columns, cells));
    }
    return new WrittenTable(lines);
  }

  private static Of of(String heading) {
    return switch (heading) {
      case "## The order" -> Of.ORDER;
      case "## A part" -> Of.PART;
      case "## A part's dispute" -> Of.DISPUTE;
      default -> Of.ANY;
    };
  }

  private static Line line(Of of, List<String> columns, List<String> cells) {
    var answers = new LinkedHashMap<String, Set<String>>();
    for (var n = 2; n < columns.size() - 1; n++)
      answers.put(columns.get(n).replace("final, withdrawn, ", ""), answers(cells.get(n)));
    return new Line(of, bare(cells.get(0)), Set.of(cells.get(1).split(", ")), answers);
  }

  private static Set<String> answers(String cell) {
    return cell.isEmpty() ? Set.of(ABSENT) : Set.of(bare(cell).split(" "));
  }

  private static String bare(String cell) {
    return cell.replace("`", "");
  }
}
