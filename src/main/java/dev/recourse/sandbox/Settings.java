package dev.recourse.sandbox;

import module java.base;

/** The provider's switches, and the secret that its messages are signed with. */
final class Settings {
  private static final String READ = "select value from sandbox.settings where name = :name";

  private static final String KEPT =
      """
      insert into sandbox.settings (name, value) values (:name, :value)
      on conflict (name) do nothing
      """;

  private static final String WRITE =
      """
      insert into sandbox.settings (name, value) values (:name, :value)
      on conflict (name) do update set value = excluded.value
      """;

  private static final int SECRET_BYTES = 32;

  private final Books books;

  Settings(Books books) {
    this.books = books;
  }

  boolean down() {
    return down("provider");
  }

  void down(boolean down) {
    down("provider", down);
  }

  boolean carrierDown(String carrier) {
    return down("carrier " + carrier);
  }

  void carrierDown(String carrier, boolean down) {
    down("carrier " + carrier, down);
  }

  byte[] secret() {
    var fresh = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(fresh);
    return HexFormat.of()
        .parseHex(
            read("secret")
                .orElseGet(() -> {
                  var facts = Map.of("name", "secret", "value", HexFormat.of().formatHex(fresh));
                  books.write(KEPT, facts);
                  return read("secret").orElseThrow();
                }));
  }

  private boolean down(String whose) {
    return read(whose + " down").filter("true"::equals).isPresent();
  }

  private void down(String whose, boolean down) {
    books.write(WRITE, Map.of("name", whose + " down", "value", Boolean.toString(down)));
  }

  private Optional<String> read(String name) {
    return books.row(READ, (row, _) -> row.getString(1), Map.of("name", name));
  }
}
