package dev.recourse.setup;

import dev.recourse.sandbox.SandboxIsOn;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where there is a mailbox: the sandbox has one, and an SMTP server is one. */
final class MailIsOn implements Condition {
  private final SandboxIsOn sandbox = new SandboxIsOn();
  private final SmtpIsOn smtp = new SmtpIsOn();

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return sandbox.matches(context, metadata) || smtp.matches(context, metadata);
  }

  /** A sandbox writes to nobody, whatever server is named. */
  static final class SmtpIsOn implements Condition {
    private final SandboxIsOn sandbox = new SandboxIsOn();

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      var settings = Binder.get(context.getEnvironment());
      var host = settings.bind("recourse.smtp.host", String.class).orElse("");
      return !host.isBlank() && !sandbox.matches(context, metadata);
    }
  }
}
