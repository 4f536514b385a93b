package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.view.PartView;
import dev.recourse.core.policy.Term;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Money;
import org.springframework.util.MultiValueMap;

/** What the sentences of a form may name: of its order, its part, and what it carries along. */
record Named(Place place, Glance glance, MultiValueMap<String, String> said) {
  Map<String, Object> all() {
    var held = glance.purse().held();
    var sum =
        place.deed().of() == Deed.Of.PART ? part().map(p -> p.money().held()) : Optional.of(held);
    var facts = new HashMap<String, Object>();
    facts.put("n", glance.order().reference());
    facts.put("sum", amount().or(() -> sum.filter(it -> it.amount() > 0).map(glance::money)));
    facts.put("at", glance.next().map(Glance.Next::at));
    facts.put("count", messagesLeft());
    facts.put("window", place.seen().order().policy().of(Term.OUTREACH_GAP));
    return facts;
  }

  /**
   * How often the seller may still write before the buyer has answered; then as often as he likes.
   */
  private Optional<Integer> messagesLeft() {
    var order = place.seen().order();
    var left = order.policy().limits().outreach() - order.talk().sellerSent();
    return Optional.of(Math.max(0, left)).filter(_ -> !order.talk().buyerAnswered());
  }

  /** A sum that is accepted as it was seen. */
  private Optional<Money> amount() {
    return Optional.ofNullable(said.getFirst("amount"))
        .filter(_ -> hasCarried("amount"))
        .filter(it -> it.matches("[0-9]{1,15}"))
        .map(it -> new Money(Long.parseLong(it), glance.currency()));
  }

  private boolean hasCarried(String name) {
    return place.deed().blanks().stream()
        .anyMatch(blank -> blank.kind() == Blank.Kind.CARRIED && blank.name().equals(name));
  }

  Optional<PartView> part() {
    return glance.order().parts().stream()
        .filter(part -> part.part() == place.number())
        .findFirst();
  }
}
