package dev.recourse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final Bureau bureau = new Bureau();
  private static final Payment.Means CARD = new Payment.Means("card", "Visa 4242");

  @AfterAll
  static void close() {
    bureau.close();
  }

  @Test
  void an_order_is_placed_once_under_its_reference() {
    var first = Bureau.done(bureau.bring(Bureau.order("once")));
    var again = Bureau.done(bureau.bring(Bureau.order("once")));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.order().status()).isEqualTo(Status.AWAITING_PAYMENT);
    var other = Bureau.order("once");
    var changed =
        new Wish.Place(
            "once", other.order(), other.parties(), other.shop(), Hash.of(new byte[] {1}));
    assertThat(bureau.bring(changed)).isInstanceOf(Answer.ReferenceInUse.class);
  }

  @Test
  void what_is_paid_twice_under_one_reference_is_paid_once() {
    var id = bureau.placed("paid");
    var capture = new Command.ReportCapture("c-1", 4890, CARD);
    var paid = Bureau.order(bureau.does(id, Bureau.SHOP, capture));
    assertThat(paid.status()).isEqualTo(Status.PAYMENT_VERIFICATION);
    var again = Bureau.order(bureau.does(id, Bureau.SHOP, capture));
    assertThat(again.version()).isEqualTo(paid.version());
  }

  @Test
  void the_same_key_gets_the_same_answer_though_the_order_has_gone_on() {
    var id = bureau.placed("key");
    var message = new Command.SendMessage("when?");
    var first = Bureau.done(bureau.does(id, Bureau.BUYER, message, "k-1"));
    bureau.does(id, Bureau.BUYER, new Command.SendMessage("now?"), "k-2");
    var again = Bureau.done(bureau.does(id, Bureau.BUYER, message, "k-1"));
    assertThat(again.order()).isEqualTo(first.order());
    var other = bureau.does(id, Bureau.BUYER, new Command.SendMessage("other"), "k-1");
    assertThat(other).isInstanceOf(Answer.KeyReused.class);
  }

  @Test
  void a_payment_is_answered_with_its_effect_and_a_second_call_hears_that_it_is_still_answered() {
    var id = Bureau.done(bureau.bring(Bureau.order("effect", "bank"))).id();
    var wish = Bureau.keyed(id, Bureau.BUYER, new Command.StartPayment("card"), "pay");
    var first = bureau.engine.desk().bring(wish);
    var errand = bureau.errand();
    var meanwhile = (Answer.NotNow) bureau.bring(wish);
    assertThat(meanwhile.why()).isEqualTo(Answer.NotNow.Why.IN_PROGRESS);
    bureau.reports(errand, new Command.PaymentCaptured(1, "c", 4890, CARD));
    var paid = Bureau.order(first.join());
    assertThat(paid.status()).isEqualTo(Status.PAYMENT_VERIFICATION);
    assertThat(Bureau.order(bureau.bring(wish))).isEqualTo(paid);
  }

  @Test
  void a_worker_whose_lease_is_over_is_not_heard() {
    var id = Bureau.done(bureau.bring(Bureau.order("lease", "bank"))).id();
    bureau.does(id, Bureau.BUYER, new Command.StartPayment("card"));
    var late = bureau.errand();
    var clock = bureau.engine.sandboxClock();
    clock.advance(clock.now().plus(Bureau.LEASE));
    var next = bureau.errand();
    assertThat(next.token()).isGreaterThan(late.token());
    var capture = new Command.PaymentCaptured(1, "c", 4890, CARD);
    assertThat(bureau.reports(late, capture)).isFalse();
    assertThat(bureau.reports(next, capture)).isTrue();
  }

  @Test
  void a_refusal_is_kept_under_its_key_and_said_again_in_the_same_way() {
    var id = bureau.placed("refused");
    var receipt = new Command.ConfirmReceipt(1);
    var first = (Answer.Refused) bureau.does(id, Bureau.BUYER, receipt, "no");
    assertThat(first.refusal().code()).isEqualTo(Refusal.Code.NOT_PAID);
    bureau.does(id, Bureau.SHOP, new Command.ReportCapture("c", 4890, CARD));
    var again = (Answer.Refused) bureau.does(id, Bureau.BUYER, receipt, "no");
    assertThat(again.refusal()).isEqualTo(first.refusal());
  }

  @Test
  void an_old_version_is_stale_and_nothing_is_done() {
    var id = bureau.placed("stale");
    var cancel = new Command.CancelOrder(Optional.empty(), "");
    var wish = new Wish.Act(id, Bureau.BUYER, cancel, Optional.empty(), OptionalInt.of(7));
    assertThat(bureau.bring(wish)).isInstanceOf(Answer.Stale.class);
    assertThat(Bureau.order(bureau.bring(Bureau.order("stale"))).status())
        .isEqualTo(Status.AWAITING_PAYMENT);
  }

  @Test
  void hundreds_of_wishes_at_one_instant_are_all_decided_and_each_order_adds_up() {
    var asked = new ArrayList<CompletableFuture<Answer>>();
    for (var i = 0; i < 600; i++)
      asked.add(bureau.engine.desk().bring(Bureau.order("many-" + i % 300)));
    var ids = asked.stream().map(answer -> Bureau.done(answer.join()).id()).toList();
    assertThat(Set.copyOf(ids)).hasSize(300);
  }

  @Test
  void the_newest_order_has_the_largest_id_also_while_the_clock_stands() {
    var ids = IntStream.range(0, 50).mapToObj(n -> bureau.placed("row-" + n)).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void nobody_sees_an_order_that_is_not_his() {
    var id = bureau.placed("others");
    var stranger = new dev.recourse.core.order.Actor(Bureau.BUYER.role(), "mallory");
    var answer = bureau.does(id, stranger, new Command.CancelOrder(Optional.empty(), ""));
    assertThat(answer).isInstanceOf(Answer.NotThere.class);
  }

  @Test
  void what_is_due_is_done_when_the_clock_is_moved() {
    try (var other = new Bureau()) {
      var id = other.placed("late");
      var clock = other.engine.sandboxClock();
      var advanced = clock.advance(clock.now().plus(Duration.ofDays(21)));
      assertThat(advanced.fired()).isEqualTo(1);
      var answer = (Answer.Refused) other.does(id, Bureau.BUYER, new Command.StartPayment("card"));
      assertThat(answer.refusal().code()).isEqualTo(Refusal.Code.ALREADY_CLOSED);
    }
  }
}
