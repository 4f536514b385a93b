package dev.recourse.sandbox;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** As it was said; if nothing was said, with the embedded database, which is nobody's live one. */
public final class SandboxIsOn implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var settings = Binder.get(context.getEnvironment());
    var given = settings.bind("recourse.db.url", String.class).orElse("");
    return settings.bind("recourse.sandbox", Boolean.class).orElse(given.isBlank());
  }
}
