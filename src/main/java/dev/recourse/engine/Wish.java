package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;

/** What a door asks of the desk. */
public sealed interface Wish {
  /** To place an order. Its reference is its key: the same body is the same order. */
  record Place(String reference, OrderPlaced order, Parties parties, Actor shop, Hash body)
      implements Wish {}

  /** To do something to an order that is there. */
  record Act(OrderId order, Actor actor, Command command, Optional<Key> key, OptionalInt ifMatch)
      implements Wish {}

  /**
   * The caller's own key. It belongs to a role, a subject, a method and a path, all of which are in
   * its slot; the body says whether it is the same call again.
   */
  record Key(Hash slot, Hash body) {
    public static Key of(Actor caller, String door, String key, byte[] body) {
      var slot = caller.role() + "\n" + caller.id() + "\n" + door + "\n" + key;
      return new Key(Hash.of(slot.getBytes(StandardCharsets.UTF_8)), Hash.of(body));
    }
  }
}
