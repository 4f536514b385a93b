package dev.recourse.core.order;

import static dev.recourse.core.order.Life.*;
import static dev.recourse.core.order.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import org.junit.jupiter.api.Test;

/** Who is there for whom (I-28). */
class AccessTest {
  private static final Actor EVE = new Actor(Role.BUYER, "eve");
  private static final Actor SAM = new Actor(Role.SELLER, "sam");

  @Test
  void what_is_not_yours_is_not_there() {
    var life = Life.placed().requested();
    life.when(EVE, new WithdrawCancellation(1)).refused(NOT_FOUND);
    life.when(SAM, new AcceptCancellation(1, "")).refused(NOT_FOUND);
    life.when(MIRA, new TakeDispute(1)).refused(NOT_FOUND);
    life.when(ANNA, new WithdrawCancellation(2)).refused(NOT_FOUND);
    assertThat(Actions.of(life.order, EVE, life.now).ofPart(1)).isEmpty();
  }

  @Test
  void who_never_makes_this_call_is_told_so_first() {
    var life = Life.placed().requested();
    life.when(SAM, new WithdrawCancellation(1)).refused(ROLE_NOT_ALLOWED);
    life.when(OLGA, new ConfirmReceipt(7)).refused(ROLE_NOT_ALLOWED);
  }

  @Test
  void a_mediator_sees_untaken_cases_and_his_own() {
    var life = Life.placed().disputed(1000);
    assertThat(life.order.isOpenTo(MIRA)).isFalse();
    life.given(LAMPS, answer(OptionalLong.empty())).given(ANNA, new Escalate(1, "", Set.of()));
    assertThat(life.order.isOpenTo(MIRA)).isTrue();
    life.given(MIRA, new TakeDispute(1));
    assertThat(life.order.isOpenTo(MIRA)).isTrue();
    assertThat(life.order.isOpenTo(MARK)).isFalse();
    life.given(MIRA, decide(Outcome.NO_REFUND, 0, Fault.NONE));
    assertThat(life.order.isOpenTo(MIRA)).isFalse();
  }

  @Test
  void the_house_sees_all() {
    var life = Life.placed();
    assertThat(life.order.isOpenTo(OLGA)).isTrue();
    assertThat(life.order.isOpenTo(SHOP)).isTrue();
    assertThat(life.order.isOpenTo(ANNA)).isTrue();
    assertThat(life.order.isOpenTo(LAMPS)).isTrue();
    assertThat(life.order.isOpenTo(SAM)).isFalse();
  }
}
