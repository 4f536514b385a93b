package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.Inbox;
import dev.recourse.engine.SandboxClock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's things, put together. */
@InSandbox
@Configuration(proxyBeanMethods = false)
class SandboxBeans {
  @Bean
  Sandbox sandbox(DataSource database, Inbox inbox, SandboxClock clock) {
    return new Sandbox(database, JsonMapper.builder().build(), inbox, clock::now);
  }

  @Bean
  SandboxProvider sandboxProvider(Sandbox sandbox) {
    return sandbox.provider();
  }

  @Bean
  SandboxCarrier sandboxCarrier(Sandbox sandbox) {
    return sandbox.carrier();
  }

  @Bean
  SandboxMailbox sandboxMailbox(Sandbox sandbox) {
    return sandbox.mailbox();
  }

  @Bean
  SandboxCatalogue sandboxCatalogue(Sandbox sandbox) {
    return sandbox.catalogue();
  }

  @Bean(destroyMethod = "close")
  ProviderAgenda sandboxProviderAgenda(Sandbox sandbox) {
    return sandbox.agenda().start();
  }
}
