package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Clock;
import dev.recourse.core.order.Clocks;
import dev.recourse.core.order.Outlook;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Subject;
import dev.recourse.words.Codes;
import dev.recourse.words.MoneyLine;
import dev.recourse.words.Outlooks;
import org.jspecify.annotations.Nullable;

/** The outlook in words: from the same clock that the core looked ahead with. */
final class OutlookViews {
  private final Reading reading;
  private final Outlooks words;

  OutlookViews(Reading reading) {
    this.reading = reading;
    this.words = new Outlooks(reading.words());
  }

  OutlookView ofOrder() {
    var money = money(reading.order().due(), SumsView.all(reading));
    var first = Clocks.running(reading.order()).findFirst().map(Map.Entry::getKey);
    var outlook = Outlook.of(reading.order());
    return view(outlook, first, money);
  }

  OutlookView.OfPart ofPart(Part part) {
    var own = Subject.part(part.number());
    var first =
        Clocks.running(reading.order())
            .map(Map.Entry::getKey)
            .filter(key -> key.subject().equals(own))
            .findFirst();
    return view(Outlook.of(reading.order(), part), first, money(0, part.purse())).ofPart();
  }

  private OutlookView view(Optional<Outlook> outlook, Optional<Clock.Key> first, String money) {
    if (outlook.isEmpty() || first.isEmpty()) return nothing(money);
    var next = Codes.of(outlook.get().next());
    var at = outlook.get().at();
    var waitingFor = Codes.of(outlook.get().waitingFor());
    var deadline = Codes.of(first.get().deadline());
    var said = words.sentence(whole() ? ofWhole(next) : next, deadline, at, waitingFor);
    return new OutlookView(next, part(first.get().subject()), at, waitingFor, said, money);
  }

  private OutlookView nothing(String money) {
    return new OutlookView(null, null, null, Codes.of(Role.SYSTEM), words.nothing(), money);
  }

  /** Of an order that was never divided nobody says "part". */
  private boolean whole() {
    return reading.order().parts().size() == 1;
  }

  private static String ofWhole(String next) {
    return switch (next) {
      case "part_closed" -> "order_closed";
      case "part_completed" -> "order_completed";
      default -> next;
    };
  }

  private @Nullable Integer part(Subject of) {
    return switch (of.kind()) {
      case ORDER, PAYMENT -> null;
      case PART -> of.number();
      case REFUND -> reading.order().refund(of.number()).part();
    };
  }

  private String money(long due, Purse purse) {
    return new MoneyLine(
            reading.currency(),
            due,
            purse.held(),
            purse.refunding(),
            purse.refunded(),
            purse.paidOut(),
            purse.chargedBack())
        .text(reading.words());
  }
}
