package dev.recourse.effects;

import module java.base;

import dev.recourse.effects.port.Carrier;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Errands;
import dev.recourse.engine.Errands.Kind;

/** Puts the workers together. */
public final class Outside {
  private Outside() {}

  /** Who is out there; the site is where buyers come back to, without a slash at the end. */
  public record World(Providers providers, Carrier carrier, Inquiries inquiries, String site) {}

  public static Workers workers(
      Errands errands, Desk desk, Orders orders, World world, InstantSource clock) {
    var providers = world.providers();
    var payments = new Payments(providers, clock, world.site());
    var numbers = new Numbers(world.carrier(), world.inquiries(), desk, clock);
    var refunds = new Refunds(providers, clock);
    var workers =
        Map.<Kind, Worker>of(
            Kind.OPEN_PAYMENT, payments::open,
            Kind.ASK_PAYMENT, payments::ask,
            Kind.VOID_PAYMENT, payments::cancel,
            Kind.REFUND, refunds::send,
            Kind.ASK_REFUND, refunds::ask,
            Kind.CHECK_NUMBER, numbers::check);
    return new Workers(errands, orders, workers, clock);
  }
}
