package dev.recourse.house;

import module java.base;

/**
 * The plan of the house: which room may import which. A nested package is a back room that only its
 * own room enters, but for the doors named here; {@code setup}, which wires, enters all.
 */
enum Room {
  CORE("core"),
  STORE("store", "core"),
  ENGINE("engine", "core", "store", "store.json"),
  READS("reads", "core", "store.json"),
  WORDS("words", "core"),
  API("api", "core", "engine", "reads", "words", "effects.port"),
  PAGES(
      "pages",
      "core",
      "engine",
      "reads",
      "words",
      "effects.port",
      "links",
      "api",
      "api.body",
      "api.caller",
      "api.cart",
      "api.evidence",
      "api.form",
      "api.problem",
      "api.view",
      "api.web"),
  HOOKS("hooks", "core", "engine", "effects", "effects.port"),
  LINKS("links", "core"),
  EFFECTS("effects", "core", "engine", "reads", "words", "links"),
  ADAPTERS("adapters", "core", "effects.port"),
  SANDBOX("sandbox", "core", "engine", "effects.port"),
  STORY("story"),
  SETUP("setup"),
  FRONT_STEP("");

  private static final String HOUSE = "dev.recourse";

  final String title;
  private final Set<String> mayEnter;

  Room(String title, String... mayEnter) {
    this.title = title;
    this.mayEnter = Set.of(mayEnter);
  }

  static Optional<Room> of(String packageName) {
    if (!isOurs(packageName)) return Optional.empty();
    var first = inside(packageName).split("\\.", 2)[0];
    return Stream.of(values()).filter(room -> room.title.equals(first)).findFirst();
  }

  static boolean isOurs(String packageName) {
    return packageName.equals(HOUSE) || packageName.startsWith(HOUSE + ".");
  }

  /** The package of another room, by its full name. */
  boolean mayEnter(String packageName) {
    var target = of(packageName).orElseThrow();
    if (this == target || this == SETUP) return true;
    if (target == CORE) return mayEnter.contains("core");
    return mayEnter.contains(inside(packageName));
  }

  Set<String> doors() {
    return new TreeSet<>(mayEnter);
  }

  private static String inside(String packageName) {
    return packageName.equals(HOUSE) ? "" : packageName.substring(HOUSE.length() + 1);
  }
}
