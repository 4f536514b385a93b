package dev.recourse.setup.database;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL while it runs. */
public final class Server implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Server.class);

  private final DataFolder folder;
  private final Secrets secrets;
  private final Postmaster postmaster;

  private Server(DataFolder folder, Secrets secrets, Postmaster postmaster) {
    this.folder = folder;
    this.secrets = secrets;
    this.postmaster = postmaster;
  }

  /** Makes the database on first use, stops what a killed run has left, and starts. */
  public static Server start(Path data, Sizing sizing) {
    try {
      var folder = DataFolder.hold(data);
      try {
        return start(folder, sizing);
      } catch (IOException | InterruptedException | RuntimeException failed) {
        folder.close();
        throw failed;
      }
    } catch (IOException | InterruptedException fault) {
      throw new CannotStart(
          CannotStart.Exit.DATABASE, "The embedded PostgreSQL did not start: " + fault, fault);
    }
  }

  private static Server start(DataFolder folder, Sizing sizing)
      throws IOException, InterruptedException {
    var cluster = new Cluster(folder, Binaries.in(folder.path()), RunAs.in(folder.path()));
    var secrets = Secrets.of(folder.path());
    cluster.makeIfAbsent(secrets);
    new Orphan(cluster).stop();
    var reachable = secrets.withFreePort(folder.path());
    return new Server(folder, reachable, Postmaster.start(cluster, reachable.port(), sizing));
  }

  /** Owns the tables; for migrations. */
  public Login owner() {
    return new Login(url("recourse"), "recourse_owner", secrets.owner());
  }

  /** Does the daily work. */
  public Login service() {
    return new Login(url("recourse"), "recourse_service", secrets.service());
  }

  /** May do all; nobody works as it. */
  public Login admin() {
    return new Login(url("postgres"), "postgres", secrets.admin());
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + secrets.port() + "/" + database;
  }

  /** After whoever uses it. */
  @Override
  public void close() throws IOException {
    try {
      postmaster.stop();
    } catch (InterruptedException _) {
      log.warn("Interrupted while PostgreSQL was stopping; the next start will see to it.");
      Thread.currentThread().interrupt();
    } finally {
      folder.close();
    }
  }
}
