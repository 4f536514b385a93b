package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.Inbox;
import dev.recourse.engine.Inbox.Letter;
import dev.recourse.sandbox.Act.Kind;

/** The provider says something by itself: its book changes, and a signed message comes in. */
final class Speaking {
  private final Acts acts;
  private final Callbacks callbacks;
  private final Inbox inbox;
  private final InstantSource clock;

  Speaking(Acts acts, Callbacks callbacks, Inbox inbox, InstantSource clock) {
    this.acts = acts;
    this.callbacks = callbacks;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** The act is the payment or the refund it speaks of; the amount is that of the message. */
  void say(String event, EventType type, Act act) {
    inbox.keep(letter(event, type, act));
    acts.find(act.kind(), act.key()).ifPresent(known -> acts.set(changed(known, type, act)));
  }

  private static Act changed(Act known, EventType type, Act said) {
    var amount = type == EventType.CAPTURED ? said.amount() : known.amount();
    return new Act(
        known.kind(),
        known.key(),
        known.of(),
        known.method(),
        amount,
        type.changes(known.state()),
        known.calls());
  }

  Letter letter(String event, EventType type, Act act) {
    var of = act.of();
    var reference = reference(type, event, act);
    var content =
        callbacks.write(
            new Callbacks.Event(
                event,
                Act.code(type),
                of.order(),
                of.payment(),
                of.refund(),
                of.attempt(),
                reference,
                act.amount().minor(),
                act.amount().currency().getCurrencyCode(),
                SandboxProvider.page(act)));
    return signed(event, content);
  }

  Letter signed(String event, byte[] content) {
    return new Letter(
        SandboxProvider.NAME, event, callbacks.signed(content, clock.instant()), content);
  }

  private String reference(EventType type, String event, Act act) {
    return switch (type) {
      case CHARGEBACK -> chargeback(act, Kind.CHARGEBACK, Kind.CHARGEBACK_WON);
      case CHARGEBACK_WON -> chargeback(act, Kind.CHARGEBACK_WON, Kind.CHARGEBACK);
      case REFUND_EXTERNAL -> "console-" + event;
      default -> SandboxProvider.reference(act);
    };
  }

  /**
   * The bank's own number of the case. A case lost and won is over, in whatever order it is told;
   * the next one has another number.
   */
  private String chargeback(Act act, Kind said, Kind other) {
    var open = acts.count(said, act.of()) > acts.count(other, act.of());
    var number = acts.count(said, act.of()) + (open ? 0 : 1);
    var reference = "case-" + act.of().order() + "-" + act.of().payment() + "-" + number;
    acts.called(new Act(said, reference, act.of(), "", act.amount(), Act.State.DONE, 1));
    return reference;
  }
}
