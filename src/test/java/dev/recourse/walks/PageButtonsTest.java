package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.ServiceTest;
import dev.recourse.walks.WrittenTable.Line;
import dev.recourse.walks.WrittenTable.Of;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * In each state an order can be in, for each of its readers: the buttons of the page are the
 * actions of the API, grey with its sentence where it says so, and stand in the written table.
 */
class PageButtonsTest extends ServiceTest {
  private static final Set<String> PARTIES = Set.of("buyer", "seller");
  private static final Set<String> SHOWN = new HashSet<>();

  private static Town town;
  private static WrittenTable table;
  private static PageClient mediator;
  private static PageClient another;
  private static PageClient operator;

  private record Reader(String role, String who, PageClient browser) {}

  /** All actions of one level: 0 is the order's own, else a part's. */
  private record Level(int part, JsonNode of) {
    List<JsonNode> actions() {
      return of.path("actions").valueStream().toList();
    }
  }

  @BeforeAll
  static void comeIn() throws IOException {
    town = new Town(http());
    table = WrittenTable.read();
    mediator = PageClient.as("mediator", "m-1");
    another = PageClient.as("mediator", "m-2");
    operator = PageClient.as("operator", "op-1");
  }

  static List<State> states() {
    return State.all();
  }

  @ParameterizedTest
  @MethodSource("states")
  void what_is_drawn_is_what_the_api_and_the_table_say(State state) {
    var deal = state.in(town);
    readers(deal).forEach(reader -> look(deal, reader));
  }

  private static Stream<Reader> readers(Deal deal) {
    return Stream.of(
        new Reader("buyer", deal.buyer, PageClient.as("buyer", deal.buyer)),
        new Reader("seller", deal.seller, PageClient.as("seller", deal.seller)),
        new Reader("mediator", "m-1", mediator),
        new Reader("mediator", "m-2", another),
        new Reader("operator", "op-1", operator));
  }

  private static void look(Deal deal, Reader reader) {
    var said = town.get(reader.role(), reader.who(), deal.path, "Accept-Language", "en");
    var page = reader.browser().get("/orders/" + deal.id);
    assertThat(page.status()).as(page.text()).isEqualTo(said.status());
    if (said.status() == 404) return;
    var view = said.json();
    var drawn = Drawn.of(page);
    assertThat(drawn.pressable().stream().map(Drawn.Pressable::address))
        .as("what the %s can press", reader.role())
        .hasSameElementsAs(addresses(deal, view));
    grey(reader, view, drawn);
    written(reader, view);
    drawn.pressable().forEach(button -> leads(deal, reader, button));
    if (reader.role().equals("mediator")) cases(deal, reader, view);
    var after = town.get(reader.role(), reader.who(), deal.path).json();
    assertThat(after.path("version")).as("seen at once").isEqualTo(view.path("version"));
  }

  private static Stream<Level> levels(JsonNode view) {
    var parts = view.path("parts").valueStream().toList();
    return Stream.concat(
        Stream.of(new Level(0, view)),
        IntStream.range(0, parts.size()).mapToObj(n -> new Level(n + 1, parts.get(n))));
  }

  private static List<String> addresses(Deal deal, JsonNode view) {
    return levels(view)
        .flatMap(level ->
            level.actions().stream()
                .filter(action -> action.path("enabled").asBoolean())
                .map(action -> "/orders/" + deal.id + address(level.part(), action)))
        .toList();
  }

  private static String address(int part, JsonNode action) {
    var code = "/" + action.path("code").asString();
    for (var kind : List.of("offer", "refund"))
      if (action.has(kind)) return "/" + kind + "s/" + action.path(kind).asInt() + code;
    return part == 0 ? code : "/parts/" + part + code;
  }

  /** With one part its buttons stand on the order's own card. */
  private static void grey(Reader reader, JsonNode view, Drawn drawn) {
    var divided = view.path("parts").size() > 1;
    var reasons = new TreeMap<String, String>();
    levels(view)
        .forEach(level ->
            level.actions().stream()
                .filter(action -> !action.path("enabled").asBoolean())
                .forEach(action ->
                    reasons.put(
                        (divided ? level.part() : 0) + " " + action.path("code").asString(),
                        Drawn.plain(action.path("reason").asString()))));
    var beside = new TreeMap<String, String>();
    for (var grey : drawn.grey()) {
      var where = (divided ? grey.part() : 0) + " " + grey.code();
      assertThat(beside.put(where, grey.why())).as("twice: %s", where).isNull();
    }
    assertThat(beside.keySet()).as("grey for the %s", reader.role()).isEqualTo(reasons.keySet());
    beside.forEach(
        (where, why) -> assertThat(why).as(where).startsWith(reasons.getOrDefault(where, "?")));
  }

  private static void written(Reader reader, JsonNode view) {
    levels(view)
        .forEach(level -> {
          var lines =
              table.lines().stream()
                  .filter(line -> isAsked(line, level) && line.who().contains(reader.role()))
                  .toList();
          assertThat(lines.stream().map(Line::command))
              .containsAll(level.actions().stream().map(it -> it.path("code").asString()).toList());
          lines.forEach(line -> written(reader, line, view, level));
        });
  }

  private static boolean isAsked(Line line, Level level) {
    return (level.part() == 0) == (line.of() == Of.ORDER || line.of() == Of.ANY);
  }

  /** Staff are shown only what they may do. */
  private static void written(Reader reader, Line line, JsonNode view, Level level) {
    var part = level.part() == 0 ? MissingNode.getInstance() : level.of();
    var answers = new HashSet<>(line.answers(view, part));
    var shown =
        level.actions().stream()
            .filter(action -> action.path("code").asString().equals(line.command()))
            .map(action -> action.path("reason_code").asString(WrittenTable.ALLOWED))
            .collect(Collectors.toSet());
    if (shown.isEmpty()) shown = Set.of(WrittenTable.ABSENT);
    if (!PARTIES.contains(reader.role()) && !answers.equals(Set.of(WrittenTable.ALLOWED)))
      answers.add(WrittenTable.ABSENT);
    assertThat(answers)
        .as("%s in %s for the %s", line.command(), line.column(view, part), reader.role())
        .containsAll(shown);
    shown.forEach(it -> SHOWN.add(cell(line, line.column(view, part), it)));
  }

  private static String cell(Line line, String column, String answer) {
    return line.command() + " in " + column + ": " + answer;
  }

  private static void leads(Deal deal, Reader reader, Drawn.Pressable button) {
    var page = reader.browser().get(button.address());
    assertThat(page.status()).as("%s: %s", deal.id, button).isIn(200, 303, 405);
  }

  /** On the page of a case a mediator decides in place, and takes it or gives it back. */
  private static void cases(Deal deal, Reader reader, JsonNode view) {
    levels(view)
        .filter(level -> level.part() > 0 && level.of().has("dispute"))
        .forEach(level -> {
          var page = reader.browser().get("/cases/" + deal.id + "/" + level.part());
          var drawn = page.status() == 200 ? Drawn.of(page).codes() : Set.<String>of();
          var may =
              level.actions().stream()
                  .map(action -> action.path("code").asString())
                  .map(code -> code.equals("decide_dispute") ? "preview" : code)
                  .collect(Collectors.toCollection(TreeSet::new));
          assertThat(may).containsAll(drawn);
          var missing = new TreeSet<>(may);
          missing.removeAll(drawn);
          assertThat(missing).hasSize(may.isEmpty() ? 0 : 1);
          assertThat(List.of("take_dispute", "release_dispute")).containsAll(missing);
        });
  }

  /** Whatever the table has for people was drawn in one of these states. */
  @AfterAll
  static void all_of_the_table_was_drawn() {
    var people = Set.of("buyer", "seller", "mediator", "operator");
    var missing =
        table.lines().stream()
            .filter(line -> people.containsAll(line.who()) && line.of() != Of.ANY)
            .flatMap(line ->
                line.cells().entrySet().stream()
                    .flatMap(cell ->
                        cell.getValue().stream()
                            .filter(answer ->
                                line.who().stream().anyMatch(PARTIES::contains)
                                    || answer.equals(WrittenTable.ALLOWED))
                            .map(answer -> cell(line, cell.getKey(), answer))))
            .filter(cell -> !SHOWN.contains(cell))
            .toList();
    assertThat(missing).as("in the table, but in none of these states").isEmpty();
  }
}
