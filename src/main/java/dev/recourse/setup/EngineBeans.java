package dev.recourse.setup;

import module java.base;

import dev.recourse.engine.Agenda;
import dev.recourse.engine.Bell;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Engine;
import dev.recourse.engine.Errands;
import dev.recourse.engine.EvidenceBook;
import dev.recourse.engine.Followers;
import dev.recourse.engine.Inbox;
import dev.recourse.engine.Policies;
import dev.recourse.engine.SandboxClock;
import dev.recourse.engine.Transactions;
import dev.recourse.setup.database.DiskGuard;
import dev.recourse.store.json.EventJson;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine and what the other rooms use of it. */
@Configuration(proxyBeanMethods = false)
class EngineBeans {
  /** After the migrations; it is closed before the pool. */
  @Bean
  Engine engine(
      DataSource pool,
      @Qualifier("lanes") DataSource lanes,
      Settings settings,
      ObjectProvider<Agenda> agendas,
      FlywayMigrationInitializer migrated)
      throws IOException {
    var engine =
        new Engine(pool, lanes, roomLeft(settings), () -> agendas.orderedStream().toList());
    engine.start();
    if (settings.isSandbox()) engine.startSandbox();
    return engine;
  }

  /** The disk of a given server cannot be seen: there its own "disk full" has the same effect. */
  private static BooleanSupplier roomLeft(Settings settings) throws IOException {
    return settings.db().isGiven() ? () -> true : DiskGuard.of(settings.data());
  }

  @Bean
  Desk desk(Engine engine) {
    return engine.desk();
  }

  @Bean
  Errands errands(Engine engine) {
    return engine.errands();
  }

  @Bean
  SandboxClock sandboxClock(Engine engine) {
    return engine.sandboxClock();
  }

  @Bean
  Agenda deadlines(Engine engine) {
    return engine.deadlines();
  }

  @Bean
  Policies policies(Engine engine) {
    return engine.policies();
  }

  @Bean
  EventJson eventJson(Engine engine) {
    return engine.json();
  }

  @Bean
  Inbox inbox(Engine engine) {
    return engine.inbox();
  }

  @Bean
  Followers followers(Engine engine) {
    return engine.followers();
  }

  @Bean
  EvidenceBook evidenceBook(Engine engine) {
    return engine.evidence();
  }

  @Bean
  Bell bell(Engine engine) {
    return engine.bell();
  }

  @Bean
  Transactions transactions(Engine engine) {
    return engine.transactions();
  }
}
