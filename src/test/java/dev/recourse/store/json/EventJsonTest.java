package dev.recourse.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.core.order.Event;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of an event, byte for byte, and what is read of it. */
class EventJsonTest {
  private static final Golden GOLDEN = new Golden("events");
  private static final EventJson JSON = new EventJson(EventJsonTest::policy);

  static Policy policy(String name, int version) {
    return Stream.of(Policy.CLASSIC, Policy.FAST)
        .filter(policy -> policy.name().equals(name) && policy.version() == version)
        .findFirst()
        .orElseThrow();
  }

  static Set<String> examples() {
    return Examples.ALL.keySet();
  }

  static Stream<Class<?>> events() {
    return EventShapes.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_written_as_its_golden_file_and_read_back(String name) throws IOException {
    var event = example(name);
    assertThat(EventJson.type(event)).isEqualTo(event.type());
    GOLDEN.holds(name + ".json", JSON.write(event));
    assertThat(read(event, GOLDEN.text(name + ".json"))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fields_that_are_not_known_yet_are_ignored(String name) throws IOException {
    var event = example(name);
    var text = GOLDEN.text(name + ".json");
    var comma = text.equals("{}") ? "" : ",";
    var later = "{\"later\":{\"much\":[1,{\"words\":2}]}" + comma + text.substring(1);
    assertThat(read(event, later)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_payload_repeats_no_column(String name) throws IOException {
    assertThat(In.tree(GOLDEN.text(name + ".json")).propertyNames())
        .doesNotContain("part", "refund");
  }

  @Test
  void every_golden_file_belongs_to_an_example() throws IOException {
    var wanted = new HashSet<String>(Set.of("types.txt", "codes.txt"));
    Examples.ALL.keySet().forEach(name -> wanted.add(name + ".json"));
    assertThat(GOLDEN.names()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_has_an_example_under_its_own_name(Class<?> event) {
    var names =
        Examples.ALL.entrySet().stream()
            .filter(example -> event.isInstance(example.getValue()))
            .map(example -> example.getKey().replaceFirst("\\..*", ""))
            .collect(Collectors.toSet());
    assertThat(names).containsExactly(snake(event.getSimpleName()));
  }

  @Test
  void the_types_are_those_of_the_vocabulary() throws IOException {
    GOLDEN.holds("types.txt", String.join("\n", EventJson.types()) + "\n");
    assertThat(EventJson.types()).hasSameSizeAs(EventShapes.all().toList());
  }

  @Test
  void no_code_that_an_event_may_hold_is_ever_renamed() throws IOException {
    var codes = new StringBuilder();
    EventShapes.enums()
        .forEach((name, type) -> codes.append(name).append(": ").append(codes(type)).append('\n'));
    GOLDEN.holds("codes.txt", codes.toString());
  }

  @ParameterizedTest
  @MethodSource("events")
  void any_event_is_read_as_it_was_written(Class<?> type) {
    var seed = type.getName().hashCode();
    var events = new RandomEvents(new Random(seed));
    for (var i = 0; i < 50; i++) {
      var event = events.event(type);
      assertThat(read(event, JSON.write(event))).as("seed %d, %d", seed, i).isEqualTo(event);
    }
  }

  @Test
  void an_optional_field_that_is_missing_reads_as_its_default() {
    assertThat(read("payment_captured", "{\"payment\":1,\"amount\":5}"))
        .isEqualTo(new PaymentCaptured(1, "", 5, "", 0));
    assertThat(read("dispute_answered", "{\"amount\":null}"))
        .isEqualTo(new DisputeAnswered(2, OptionalLong.empty(), Set.of(), 0));
  }

  @Test
  void what_must_be_there_and_is_not_is_named() {
    assertThatThrownBy(() -> read("seller_paid", "{}")).hasMessageContaining("seller_paid");
    assertThatThrownBy(() -> read("seller_paid", "{\"amount\":\"5\"}"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("amount");
    assertThatThrownBy(() -> read("refund_failed", "{\"failure\":\"bored\"}"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("failure");
    assertThatThrownBy(() -> read("part_eaten", "{}")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(
            () -> JSON.read("dispute_taken", OptionalInt.empty(), OptionalInt.empty(), "{}"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("column part");
  }

  private static Event example(String name) {
    return Objects.requireNonNull(Examples.ALL.get(name));
  }

  private static Event read(Event event, String payload) {
    var type = EventJson.type(event);
    return JSON.read(type, EventJson.part(event), EventJson.refund(event), payload);
  }

  private static Event read(String type, String payload) {
    return JSON.read(type, OptionalInt.of(2), OptionalInt.of(3), payload);
  }

  private static String codes(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(Enum.class::cast)
        .map(Codes::of)
        .collect(Collectors.joining(" "));
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
