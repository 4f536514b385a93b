package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Subject;
import dev.recourse.reads.Seen;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** One order on one reader's desk: what all views of it are written with. */
record Reading(Seen seen, Sight sight, Words words) {
  static Reading of(Seen seen, Sight sight) {
    return new Reading(seen, sight, sight.words(seen.papers().parties()));
  }

  Order order() {
    return seen.order();
  }

  Instant now() {
    return seen.now();
  }

  Role role() {
    return sight.reader().role();
  }

  boolean sees(Private what) {
    return what.seenBy(role());
  }

  Currency currency() {
    return order().placed().currency();
  }

  MoneyView money(long minor) {
    return MoneyView.of(minor, currency());
  }

  @Nullable MoneyView money(OptionalLong minor) {
    return minor.isPresent() ? money(minor.getAsLong()) : null;
  }

  /** The words of that number; none where nothing was said, or where they were erased. */
  @Nullable String text(int number) {
    return seen.papers().texts().get(number);
  }

  /** When it falls; null where it is not set or waits. */
  @Nullable Instant due(Deadline deadline, Subject of) {
    return order().due(deadline, of).orElse(null);
  }

  @Nullable Instant due(Deadline deadline, Part part) {
    return due(deadline, Subject.part(part.number()));
  }

  static @Nullable String code(Optional<? extends Enum<?>> code) {
    return code.map(Codes::of).orElse(null);
  }

  static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  static List<String> ids(Collection<Evidence> papers) {
    return papers.stream().map(Evidence::id).toList();
  }
}
