package dev.recourse.pages.staff;

import module java.base;

import dev.recourse.api.view.EventView;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Table;

/** An order as the service itself sees it. */
public record Inside(
    String heading,
    Link order,
    List<Fact> facts,
    Table buttons,
    Table deadlines,
    Table balances,
    Table postings,
    List<Raw> events) {

  /** An event as it is kept, as far as an operator may see it. */
  public record Raw(String line, String data) {
    static Raw of(EventView event) {
      var by = event.actor().role() + (event.actor().id() == null ? "" : " " + event.actor().id());
      var cause = event.cause() == null ? "" : " \u00B7 " + event.cause();
      var about = event.part() == null ? "" : " \u00B7 part " + event.part();
      return new Raw(
          event.sequence()
              + " \u00B7 "
              + event.at()
              + " \u00B7 "
              + event.type()
              + about
              + " \u00B7 "
              + by
              + cause,
          event.data().toPrettyString());
    }
  }
}
