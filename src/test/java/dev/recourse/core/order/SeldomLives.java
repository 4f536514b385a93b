package dev.recourse.core.order;

import module java.base;

/** States that chance seldom brings about; each is looked at. */
final class SeldomLives {
  private final Consumer<Life> look;

  SeldomLives(Consumer<Life> look) {
    this.look = look;
  }

  void all() {
    usedUp();
    usedUpUnderARequest();
    twoCases();
  }

  /** Chance seldom opens as many disputes as one may. */
  private void usedUp() {
    var life = Life.placed().confirmed();
    for (var times = 0; times < 2; times++) {
      disputed(life, Life.open(Ground.NOT_AS_DESCRIBED, Wish.FULL_REFUND));
      disputed(life, Life.open(Ground.OTHER, Wish.NONE));
    }
    look.accept(life);
    look.accept(life.given(Life.ANNA, new Command.ConfirmReceipt(1)));
    look.accept(life.after("P15D"));
  }

  private void usedUpUnderARequest() {
    var life = Life.placed().requested();
    life.given(Life.LAMPS, Life.claim(Proof.number("post", Life.WRONG)));
    for (var times = 0; times < 2; times++)
      disputed(life, Life.open(Ground.INVALID_TRACKING, Wish.FULL_REFUND));
    look.accept(life);
    life.given(Life.LAMPS, new Command.AcceptCancellation(1, ""));
    for (var times = 0; times < 2; times++) disputed(life, Life.open(Ground.OTHER, Wish.NONE));
    look.accept(life);
    look.accept(life.after("P15D"));
  }

  /** A mediator with one case of an order sees the other one in each of its states. */
  private void twoCases() {
    var life =
        Life.placedFive().verified().given(Life.LAMPS, Life.ship(1, "XYZ 2", Lines.of(1, 2)));
    life.given(Life.LAMPS, Life.ship("XYZ 1"));
    look.accept(mediated(life, 2).given(Life.MARK, new Command.TakeDispute(2)));
    look.accept(mediated(life, 1).given(Life.MIRA, new Command.TakeDispute(1)));
    var decision =
        new Command.DecideDispute(1, Outcome.NO_REFUND, OptionalLong.empty(), Fault.NONE, "no");
    look.accept(life.given(Life.MIRA, decision));
    look.accept(life.given(Life.ANNA, Life.appeal()));
    look.accept(life.given(Life.MARK, new Command.TakeDispute(1)));
  }

  private Life mediated(Life life, int part) {
    var none = OptionalLong.empty();
    look.accept(life);
    var open =
        new Command.OpenDispute(
            part, Ground.NOT_AS_DESCRIBED, Wish.FULL_REFUND, none, "no", Set.of());
    look.accept(life.given(Life.ANNA, open));
    look.accept(life.given(Life.LAMPS, new Command.AnswerDispute(part, none, "yes", Set.of())));
    return life.given(Life.ANNA, new Command.Escalate(part, "", Set.of()));
  }

  private static void disputed(Life life, Command open) {
    life.given(Life.ANNA, open).given(Life.ANNA, new Command.WithdrawDispute(1, ""));
  }
}
