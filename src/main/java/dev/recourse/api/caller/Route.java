package dev.recourse.api.caller;

import module java.base;

import dev.recourse.core.order.Role;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One call of the contract: who may make it at all. Of an open one nobody is asked who he is. */
public record Route(String method, PathPattern path, Set<Role> roles) {
  public static Route of(String method, String path, Role... roles) {
    return new Route(method, PathPatternParser.defaultInstance.parse(path), Set.of(roles));
  }

  public boolean open() {
    return roles.isEmpty();
  }
}
