package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.body.Binder;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Role;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command as a page offers it.
 *
 * @param code the command's name, as in {@code actions[]}
 * @param of what its number in the address counts
 * @param blanks what its form asks for; without any a press of the button is enough
 */
public record Deed(String code, Of of, List<Blank> blanks, Function<Filled, Command> command) {

  public enum Of {
    ORDER,
    PART,
    OFFER,
    REFUND;

    /** As the address says it. */
    String plural() {
      return name().toLowerCase(Locale.ROOT) + "s";
    }
  }

  /** A form as it came: by whom, of which number, in the contract's terms, and its files. */
  public record Filled(
      Role by, int number, ObjectNode body, Function<List<String>, Set<Evidence>> files) {
    <R extends Record> R as(Class<R> form) {
      return Binder.bind(body, form);
    }

    Set<Evidence> papers(List<String> ids) {
      return files.apply(ids);
    }
  }

  boolean isPressed() {
    return blanks.isEmpty();
  }

  boolean takesFiles() {
    return blanks.stream().anyMatch(blank -> blank.kind() == Blank.Kind.FILES);
  }
}
