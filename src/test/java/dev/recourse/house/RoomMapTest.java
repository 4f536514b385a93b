package dev.recourse.house;

import module java.base;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.recourse.testing.Generated;
import org.junit.jupiter.api.Test;

/** Writes down who knows whom, as it is. */
class RoomMapTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "recourse");
  private static final Pattern PLATE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  @Test
  void the_room_map_is_current() throws IOException {
    var map =
        new StringBuilder(
            """
            # The rooms, as they are

            Written by the tests from the code and from the rooms' door plates. May enter: what the walls
            allow. Enters: what the code does. Libraries: whose code is called.

            | Room | Its door plate | May enter | Enters | Libraries |
            |---|---|---|---|---|
            """);
    for (var room : Room.values())
      if (room != Room.FRONT_STEP && House.classes(room).findAny().isPresent())
        map.append(row(room));
    Generated.isCurrent("rooms.md", map.toString());
  }

  private static String row(Room room) throws IOException {
    var mayEnter = room == Room.SETUP ? "all" : String.join(", ", room.doors());
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            room.title,
            plate(room),
            mayEnter.isEmpty() ? "nothing" : mayEnter,
            names(targets(room).filter(Room::isOurs).map(RoomMapTest::room)),
            names(targets(room).filter(name -> !Room.isOurs(name)).map(RoomMapTest::library)));
  }

  private static Stream<String> targets(Room room) {
    return House.classes(room)
        .flatMap(House::dependencies)
        .map(House::target)
        .map(JavaClass::getPackageName)
        .filter(name -> Room.of(name).filter(room::equals).isEmpty());
  }

  private static String names(Stream<String> all) {
    var names = all.filter(name -> !name.isEmpty()).distinct().sorted().toList();
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }

  private static String room(String packageName) {
    return Room.of(packageName).map(room -> room.title).orElse("");
  }

  /** Whose it is: two steps of the name are enough. Java itself is everybody's. */
  private static String library(String packageName) {
    if (packageName.startsWith("java.")) return "";
    var steps = packageName.split("\\.", -1);
    return steps[0] + "." + steps[1];
  }

  private static String plate(Room room) throws IOException {
    var file = SOURCES.resolve(room.title).resolve("package-info.java");
    if (!Files.exists(file)) return "the packages below it are its content";
    var plate = PLATE.matcher(Files.readString(file));
    if (!plate.find()) return "";
    return plate
        .group(1)
        .replaceAll("\\s*\\n \\* ?", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }
}
