package dev.recourse.api.web;

import dev.recourse.api.body.StrictJson;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the present request said, in one form however it was written: a key is compared by it. A
 * body says it by being read; whoever reads a form says it here.
 */
public final class Said {
  private static final String SAID = Said.class.getName();

  private Said() {}

  /** An empty object where nothing was sent. */
  static byte[] now() {
    var said = attributes().getAttribute(SAID, RequestAttributes.SCOPE_REQUEST);
    return said instanceof byte[] bytes ? bytes : keep(StrictJson.read(new byte[0]));
  }

  public static byte[] keep(ObjectNode said) {
    var plain = StrictJson.canonical(said);
    attributes().setAttribute(SAID, plain, RequestAttributes.SCOPE_REQUEST);
    return plain;
  }

  private static RequestAttributes attributes() {
    return RequestContextHolder.currentRequestAttributes();
  }
}
