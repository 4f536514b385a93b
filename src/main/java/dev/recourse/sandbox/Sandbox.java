package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.Inbox;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's world on one set of books. */
public final class Sandbox {
  private final Settings settings;
  private final Acts acts;
  private final Plans plans;
  private final Speaking speaking;
  private final Parcels parcels;
  private final SandboxProvider provider;
  private final SandboxMailbox mailbox;
  private final SandboxCatalogue catalogue;
  private final InstantSource clock;

  public Sandbox(DataSource database, JsonMapper json, Inbox inbox, InstantSource clock) {
    var books = new Books(database);
    this.clock = clock;
    this.settings = new Settings(books);
    this.acts = new Acts(books);
    this.plans = new Plans(books, clock);
    this.parcels = new Parcels(books, clock);
    var callbacks = new Callbacks(json, new Signature(settings::secret));
    this.speaking = new Speaking(acts, callbacks, inbox, clock);
    this.provider = new SandboxProvider(acts, plans, settings, callbacks);
    this.mailbox = new SandboxMailbox(books, clock);
    this.catalogue = new SandboxCatalogue(books, json);
  }

  public SandboxProvider provider() {
    return provider;
  }

  public SandboxCarrier carrier() {
    return new SandboxCarrier(parcels, settings);
  }

  public SandboxMailbox mailbox() {
    return mailbox;
  }

  public SandboxCatalogue catalogue() {
    return catalogue;
  }

  public ProviderAgenda agenda() {
    return new ProviderAgenda(plans, acts, speaking, clock);
  }

  Acts acts() {
    return acts;
  }

  Speaking speaking() {
    return speaking;
  }

  Settings settings() {
    return settings;
  }

  Parcels parcels() {
    return parcels;
  }
}
