package dev.recourse.setup;

import module java.base;

import dev.recourse.setup.database.CannotStart;
import dev.recourse.setup.database.Login;
import dev.recourse.setup.database.Server;
import dev.recourse.setup.database.Sizing;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database in use: the embedded one, or one that the operator runs.
 *
 * @param owner owns the tables and migrates them
 * @param service does the daily work; the same login when a given server has but one
 * @param embedded the server that ends with us
 */
public record Database(Login owner, Login service, Optional<Server> embedded)
    implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Database.class);

  static Database of(Settings settings) throws IOException {
    return settings.db().isGiven() ? given(settings.db()) : embedded(settings.data());
  }

  public static Database given(Login owner, Login service) {
    return new Database(owner, service, Optional.empty());
  }

  /** Migrations grant to <code>${service}</code>, whatever that login is called. */
  public Map<String, String> placeholders() {
    return Map.of("service", service.user());
  }

  boolean oneRole() {
    return owner.equals(service);
  }

  /** Refuses a database that may lose what it has confirmed, or that is none we know. */
  Database checked(boolean allowUnsafe) {
    try (var connection = owner.open()) {
      var found = Durability.of(connection);
      if (!found.isKnownVersion())
        throw new CannotStart(
            CannotStart.Exit.OTHER_VERSION,
            "Recourse works with PostgreSQL 15 to 18, and %s is version %d."
                .formatted(owner.url(), found.version()));
      if (!found.isDurable()) unsafe(found, allowUnsafe);
      return this;
    } catch (SQLException silent) {
      throw new CannotStart(
          CannotStart.Exit.DATABASE,
          "The database does not answer (" + owner + "): " + silent.getMessage(),
          silent);
    }
  }

  private void unsafe(Durability found, boolean allowed) {
    if (!allowed)
      throw new CannotStart(
          CannotStart.Exit.UNSAFE_DATABASE,
          "The database may lose money that it has confirmed: "
              + found.faults()
              + ". Change its settings, or set RECOURSE_ALLOW_UNSAFE_DATABASE=true to run all the"
              + " same.");
    log.error("UNSAFE DATABASE, allowed by RECOURSE_ALLOW_UNSAFE_DATABASE: {}.", found.faults());
  }

  private static Database given(Settings.Db db) {
    var service = new Login(db.url(), db.user(), db.password());
    var owner =
        db.owner() instanceof Settings.Db.Owner(var user, var password)
            ? new Login(db.url(), user, password)
            : service;
    return given(owner, service);
  }

  private static Database embedded(Path data) throws IOException {
    var folder = Files.createDirectories(data);
    var server = Server.start(folder, Sizing.ofThisMachine(folder));
    return new Database(server.owner(), server.service(), Optional.of(server));
  }

  @Override
  public void close() throws IOException {
    if (embedded.isPresent()) embedded.get().close();
  }
}
