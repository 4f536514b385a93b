package dev.recourse.setup;

import module java.base;

import dev.recourse.adapters.smtp.SmtpMailbox;
import dev.recourse.effects.Mails;
import dev.recourse.effects.port.KeptMails;
import dev.recourse.effects.port.Mailbox;
import dev.recourse.links.SignedLinks;
import dev.recourse.setup.database.CannotStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Mails: where they leave, and the links in them. */
@Configuration(proxyBeanMethods = false)
class MailBeans {
  /** By the real time, as tokens are: a signature is not an affair of the sandbox's clock. */
  @Bean
  SignedLinks signedLinks(Settings settings) throws IOException {
    return new SignedLinks(
        settings.reachableAt(), TokenKey.of(settings.data()), InstantSource.system());
  }

  /** A mail that is only kept wakes nobody. */
  @Bean
  @Conditional(MailIsOn.class)
  Mails.Post post(Mailbox mailbox, SignedLinks links) {
    return new Mails.Post(mailbox, links, !(mailbox instanceof KeptMails));
  }

  @Bean
  @Conditional(MailIsOn.SmtpIsOn.class)
  Mailbox smtpMailbox(Settings settings, InstantSource clock) {
    if (settings.smtp().from().isBlank())
      throw new CannotStart(
          CannotStart.Exit.SETTINGS,
          "Mails need a sender: set RECOURSE_SMTP_FROM beside RECOURSE_SMTP_HOST.");
    return new SmtpMailbox(settings.smtp().server(), settings.smtp().from(), clock);
  }
}
