package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Outlook;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
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
    return view(Outlook.of(reading.order()), money);
  }

  OutlookView.OfPart ofPart(Part part) {
    return view(Outlook.of(reading.order(), part), money(0, part.purse())).ofPart();
  }

  private OutlookView view(Optional<Outlook> outlook, String money) {
    return outlook.map(next -> view(next, money)).orElseGet(() -> nothing(money));
  }

  private OutlookView view(Outlook outlook, String money) {
    var waitingFor = Codes.of(outlook.waitingFor());
    var next = whole() ? ofWhole(outlook.next()) : outlook.next();
    var said = words.sentence(next, Codes.of(outlook.deadline()), outlook.at(), waitingFor);
    return new OutlookView(outlook.next(), part(outlook), outlook.at(), waitingFor, said, money);
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

  private static @Nullable Integer part(Outlook outlook) {
    return outlook.part().isPresent() ? outlook.part().getAsInt() : null;
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
