package dev.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Who may know whom. The table is {@link Room}. */
class WallsTest {
  @Test
  void every_class_is_in_a_room_and_every_room_has_classes() {
    assertThat(House.classes().filter(type -> House.room(type).isEmpty()))
        .as("classes outside of every room")
        .isEmpty();
    for (var room : Room.values())
      assertThat(House.classes(room).findAny()).as("classes in %s", room).isPresent();
  }

  @Test
  void a_room_enters_only_the_rooms_that_the_plan_allows() {
    assertThat(House.classes().flatMap(WallsTest::trespasses)).isEmpty();
  }

  /** Rules that know neither a framework nor a library can be read, tried and trusted alone. */
  @Test
  void the_core_knows_only_java_and_jspecify() {
    var foreign =
        House.classes(Room.CORE)
            .flatMap(House::dependencies)
            .map(dependency -> House.target(dependency).getPackageName())
            .filter(name -> !name.startsWith("java.") && !name.startsWith("org.jspecify"))
            .filter(name -> Room.of(name).filter(Room.CORE::equals).isEmpty());
    assertThat(foreign).isEmpty();
    assertThat(callsIn(Room.CORE, "java.util.Random", "java.util.UUID.randomUUID")).isEmpty();
  }

  /** One clock: the engine reads it off the database and hands it on. */
  @Test
  void only_the_engine_and_the_sandbox_look_at_a_clock() {
    var clocks = List.of("java.time.Instant.now", "java.lang.System.currentTimeMillis");
    for (var room : Room.values())
      if (!Set.of(Room.ENGINE, Room.SANDBOX).contains(room))
        assertThat(callsIn(room, clocks.toArray(String[]::new))).as(room.title).isEmpty();
  }

  /** A stream of rows that nobody closes keeps its connection. */
  @Test
  void no_query_is_read_as_an_open_stream() {
    var spec = "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec.stream";
    for (var room : Room.values()) assertThat(callsIn(room, spec)).as(room.title).isEmpty();
  }

  @Test
  void every_package_has_a_door_plate_that_says_null_is_marked() {
    var plain =
        House.classes()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(it ->
                it.tryGetPackageInfo().isEmpty()
                    || !it.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(it -> it.getName());
    assertThat(plain).isEmpty();
  }

  private static Stream<String> trespasses(JavaClass type) {
    var from = House.room(type).orElseThrow();
    return House.dependencies(type)
        .filter(it -> Room.isOurs(House.target(it).getPackageName()))
        .filter(it -> !from.mayEnter(House.target(it).getPackageName()))
        .map(it -> it.getDescription())
        .distinct();
  }

  private static List<String> callsIn(Room room, String... called) {
    return House.classes(room)
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access ->
            Stream.of(called)
                .anyMatch(name ->
                    access.getTarget().getFullName().startsWith(name + "(")
                        || access.getTargetOwner().getName().equals(name)))
        .map(access -> access.getDescription())
        .toList();
  }
}
