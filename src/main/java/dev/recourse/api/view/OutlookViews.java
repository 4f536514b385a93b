package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Outlook;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.words.Codes;
import dev.recourse.words.MoneyLine;
import dev.recourse.words.Outlooks;

/** What the core foresees, in words. */
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
    var deadline = Codes.of(outlook.deadline());
    var sentence = words.sentence(spoken(outlook.next()), deadline, outlook.at(), waitingFor);
    return new OutlookView(
        outlook.next(), Reading.number(outlook.part()), outlook.at(), waitingFor, sentence, money);
  }

  private OutlookView nothing(String money) {
    return new OutlookView(null, null, null, Codes.of(Role.SYSTEM), words.nothing(), money);
  }

  /** Of an order that was never divided nobody says "part". */
  private String spoken(String next) {
    if (reading.order().parts().size() > 1) return next;
    return switch (next) {
      case "part_closed" -> "order_closed";
      case "part_completed" -> "order_completed";
      default -> next;
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
        .text(reading.words(), reading.role());
  }
}
