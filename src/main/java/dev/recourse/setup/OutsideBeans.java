package dev.recourse.setup;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.core.parcel.CarrierAnswer;
import dev.recourse.effects.Inquiries;
import dev.recourse.effects.Mails;
import dev.recourse.effects.Orders;
import dev.recourse.effects.Outside;
import dev.recourse.effects.Outside.World;
import dev.recourse.effects.Providers;
import dev.recourse.effects.Workers;
import dev.recourse.effects.port.Carrier;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.engine.Bell;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Errands;
import dev.recourse.engine.Followers;
import dev.recourse.engine.Inbox;
import dev.recourse.engine.SandboxClock;
import dev.recourse.hooks.Sorting;
import dev.recourse.reads.Feed;
import dev.recourse.reads.GivenNumbers;
import dev.recourse.reads.Seen;
import dev.recourse.sandbox.SandboxProvider;
import dev.recourse.setup.database.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The world outside: who is called after a commit, who calls in, and who is written to. */
@Configuration(proxyBeanMethods = false)
class OutsideBeans {
  private static final Actor THE_HOUSE = new Actor(Role.OPERATOR, "");

  /** The one time of the whole service: that of its database, or the sandbox's. */
  @Bean
  InstantSource clock(SandboxClock clock) {
    return clock::now;
  }

  @Bean
  Orders ordersAsTheyAre(dev.recourse.reads.Orders orders) {
    return id -> orders.byId(id, THE_HOUSE).map(Seen::order);
  }

  /** Pretended money and real money never meet. */
  @Bean
  Providers providers(List<PaymentProvider> providers, Settings settings) {
    if (settings.isSandbox())
      for (var provider : providers)
        if (!provider.name().equals(SandboxProvider.NAME))
          throw new CannotStart(
              CannotStart.Exit.NOT_ALLOWED,
              "The sandbox runs with its own payment provider only, and "
                  + provider.name()
                  + " is set up. Set RECOURSE_SANDBOX=false or take it out.");
    return new Providers(providers);
  }

  /** Without a carrier's adapter nobody can be asked, which proves nothing against anybody. */
  @Bean
  World world(
      Providers providers,
      ObjectProvider<Carrier> carrier,
      Inquiries inquiries,
      Settings settings) {
    Carrier nobody = (_, _) -> new CarrierAnswer.CannotBeAsked();
    return new World(
        providers, carrier.getIfAvailable(() -> nobody), inquiries, settings.reachableAt());
  }

  @Bean
  Inquiries inquiries(GivenNumbers numbers, dev.recourse.reads.Orders orders) {
    return new Inquiries(numbers, orders);
  }

  @Bean(destroyMethod = "close")
  Workers workers(
      Errands errands, Desk desk, Orders orders, World world, InstantSource clock, Bell bell) {
    var workers = Outside.workers(errands, desk, orders, world, clock);
    bell.listen(workers::ring);
    return workers.start();
  }

  @Bean(destroyMethod = "close")
  Sorting sorting(
      Inbox inbox, Desk desk, Orders orders, Providers providers, InstantSource clock, Bell bell) {
    var sorting = new Sorting(inbox, desk, orders, providers, clock);
    bell.listen(sorting::ring);
    return sorting.start();
  }

  @Bean(destroyMethod = "close")
  @Conditional(MailIsOn.class)
  Mails mails(
      Settings settings,
      Feed feed,
      dev.recourse.reads.Orders orders,
      Followers followers,
      Mails.Post post,
      InstantSource clock,
      Bell bell) {
    var mails = new Mails(feed, orders, followers, post, clock);
    bell.listen(mails::ring);
    return (settings.isSandbox() ? mails : mails.fromNowOn()).start();
  }
}
