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
import dev.recourse.words.Money;
import org.jspecify.annotations.Nullable;

/** The outlook in words: from the same clock that the core looked ahead with. */
final class OutlookViews {
  private final Reading reading;

  OutlookViews(Reading reading) {
    this.reading = reading;
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
    var said = reading.words().sayFirst(keys(next, first.get()), Map.of("at", at));
    var waitingFor = Codes.of(outlook.get().waitingFor());
    return new OutlookView(next, part(first.get().subject()), at, waitingFor, said, money);
  }

  private OutlookView nothing(String money) {
    var said = reading.words().say("outlook.nothing");
    return new OutlookView(null, null, null, Codes.of(Role.SYSTEM), said, money);
  }

  private List<String> keys(String next, Clock.Key clock) {
    var key = "outlook." + (whole() ? ofWhole(next) : next);
    var deadline = clock.deadline().name().toLowerCase(Locale.ROOT);
    return List.of(key + "." + deadline, key, "outlook.other");
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
    var sums = new LinkedHashMap<String, Long>();
    sums.put("due", due);
    sums.put("held", purse.held());
    sums.put("refunding", purse.refunding());
    sums.put("refunded", purse.refunded());
    sums.put("paid_out", purse.paidOut());
    sums.put("charged_back", purse.chargedBack());
    sums.values().removeIf(sum -> sum == 0);
    if (sums.isEmpty()) return reading.words().say("money.nothing_paid");
    return sums.entrySet().stream()
        .map(sum -> sentence(sum.getKey(), sum.getValue()))
        .collect(Collectors.joining(" "));
  }

  private String sentence(String where, long sum) {
    var money = new Money(sum, reading.currency());
    return reading.words().say("money." + where, Map.of("sum", money));
  }
}
