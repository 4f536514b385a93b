package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.DestinationView;
import dev.recourse.api.view.LineView;
import dev.recourse.api.view.PersonView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Item;
import dev.recourse.pages.look.Items;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Party;

/** Beside the order: what is in it, the other side, where it goes. */
public final class Aside {
  private final Glance glance;

  public Aside(Glance glance) {
    this.glance = glance;
  }

  public Items items() {
    var words = glance.words();
    var order = glance.order();
    var goods = order.lines().stream().mapToLong(line -> line.total().amount()).sum();
    var total = order.money().total();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(words.say("page.items.goods"), words.money(goods, glance.currency())));
    if (goods != total.amount())
      facts.add(
          Fact.of(
              words.say("page.items.rest"),
              words.money(total.amount() - goods, glance.currency())));
    facts.add(
        Fact.total(words.say(paid() ? "page.items.paid" : "page.items.total"), glance.sum(total)));
    return new Items(
        words.say("page.items"), order.lines().stream().map(this::item).toList(), facts);
  }

  private boolean paid() {
    return glance.order().money().captured().amount() > 0;
  }

  private Item item(LineView line) {
    return new Item(null, line.title(), glance.words().pieces(line.quantity()), null);
  }

  /** To a buyer the seller, to a seller the buyer, to staff both. */
  public List<Party> parties() {
    var order = glance.order();
    return Stream.of(Map.entry("seller", order.seller()), Map.entry("buyer", order.buyer()))
        .filter(side -> !side.getKey().equals(glance.role()))
        .map(side -> party(side.getKey(), side.getValue()))
        .toList();
  }

  private Party party(String role, PersonView person) {
    var words = glance.words();
    var name = Objects.requireNonNullElse(person.name(), person.id());
    var write =
        new Acts(glance)
            .one("send_message")
            .map(_ -> new Link("#messages", words.say("page.write." + role)))
            .orElse(null);
    return new Party(words.say("role." + role), Framing.initials(name), name, null, write);
  }

  /** Line by line; nothing where the shop gave none. */
  public List<String> address() {
    return Optional.ofNullable(glance.order().destination()).map(Aside::lines).orElse(List.of());
  }

  private static List<String> lines(DestinationView to) {
    var town =
        Stream.of(to.postcode(), to.city())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(to.name(), to.street(), town, to.country())
        .flatMap(Stream::ofNullable)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The reader's card or account, where he may know it. */
  public Optional<Line> method() {
    return glance.order().payments().stream()
        .map(payment -> payment.method().label())
        .filter(Objects::nonNull)
        .reduce((_, last) -> last)
        .map(Line::of);
  }
}
