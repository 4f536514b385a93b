package dev.recourse.api;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.view.Reasons;
import dev.recourse.api.view.Sight;
import dev.recourse.api.web.Call;
import dev.recourse.api.web.Conditions;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Refusal;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Wish;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Seen;
import dev.recourse.words.Codes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where every command of a caller is handed in, and the desk's answer handed out. */
@Component
public class Counter {
  /** The desk itself gives up sooner; this is for a desk that does not answer at all. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Duration SOON = Duration.ofSeconds(2);

  /** An order with a thousand events takes only what money and deadlines say. */
  private static final Duration STREAM_IS_FULL = Duration.ofDays(1);

  private final Desk desk;
  private final Orders orders;
  private final Installation installation;

  Counter(Desk desk, Orders orders, Installation installation) {
    this.desk = desk;
    this.orders = orders;
    this.installation = installation;
  }

  /** To do it, and to see the order after it. Goods that became a part are named. */
  ResponseEntity<OrderView> bring(Call call, Command command) {
    var done = done(call, command);
    var answer = ResponseEntity.ok().eTag(tag(done));
    if (command instanceof Command.Dividing dividing)
      dividing
          .tookOut(done.order())
          .ifPresent(
              part -> answer.location(URI.create("/v1/orders/" + done.id() + "/parts/" + part)));
    return answer.body(view(call, done));
  }

  public Answer.Done done(Call call, Command command) {
    var act =
        new Wish.Act(
            call.order(), call.caller(), command, Conditions.key(call), Conditions.version(call));
    return done(call, command.getClass(), act);
  }

  Answer.Done done(Call call, Class<?> command, Wish wish) {
    return switch (answer(wish)) {
      case Answer.Done done -> done;
      case Answer.Refused refused -> throw new Stop(why(call, command, refused));
      case Answer.Stale _ -> throw Stop.with(Code.VERSION_CONFLICT);
      case Answer.NotThere _ -> throw Stop.with(Code.NOT_FOUND);
      case Answer.NotAllowed _ -> throw Stop.with(Code.ROLE_NOT_ALLOWED);
      case Answer.KeyReused _ -> throw Stop.with(Code.IDEMPOTENCY_KEY_REUSED);
      case Answer.ReferenceInUse _ -> throw Stop.with(Code.REFERENCE_IN_USE);
      case Answer.NotNow(var why, var after) -> throw new Stop(later(why, after));
    };
  }

  /** The order as its caller sees it now; what is not his is not there. */
  public Seen seen(Call call) {
    return orders.byId(call.order(), call.caller()).orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  /** What a question finds that the command would find. */
  public void stopIfRefused(Call call, Seen seen, Class<?> command, Optional<Refusal> refusal) {
    if (refusal.isPresent())
      throw new Stop(
          why(
              call,
              command,
              new Answer.Refused(seen.id(), seen.order(), refusal.get(), seen.now())));
  }

  OrderView view(Call call, Answer.Done done) {
    var seen = new Seen(done.id(), done.order(), done.at(), orders.papers(done.id()));
    return OrderView.of(seen, new Sight(call.caller(), call.wants(), installation.publicUrl()));
  }

  static String tag(Answer.Done done) {
    return "\"" + done.order().version() + "\"";
  }

  private Trouble why(Call call, Class<?> command, Answer.Refused refused) {
    var refusal = refused.refusal();
    return switch (refusal.code()) {
      case INVALID_REQUEST -> new Trouble.Invalid(List.of());
      case ROLE_NOT_ALLOWED -> new Trouble.Plain(Code.ROLE_NOT_ALLOWED);
      case NOT_FOUND -> new Trouble.Plain(Code.NOT_FOUND);
      case TOO_MANY_REQUESTS -> new Trouble.Later(Code.TOO_MANY_REQUESTS, STREAM_IS_FULL);
      default -> {
        var parties = orders.papers(refused.id()).parties();
        var words = Sight.words(call.caller(), call.wants(), parties);
        var currency = refused.order().placed().currency();
        yield new Trouble.Refused(
            refusal.code(),
            Reasons.sentence(words, refusal, Codes.of(command), currency),
            refusal.availableAt());
      }
    };
  }

  private static Trouble later(Answer.NotNow.Why why, Duration after) {
    return new Trouble.Later(
        switch (why) {
          case TOO_MANY_REQUESTS -> Code.TOO_MANY_REQUESTS;
          case IN_PROGRESS -> Code.REQUEST_IN_PROGRESS;
          case UNAVAILABLE -> Code.UNAVAILABLE;
          case STORAGE_FULL -> Code.STORAGE_FULL;
        },
        after);
  }

  private Answer answer(Wish wish) {
    try {
      return desk.bring(wish).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      return new Answer.NotNow(Answer.NotNow.Why.UNAVAILABLE, SOON);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Answer.NotNow(Answer.NotNow.Why.UNAVAILABLE, SOON);
    } catch (ExecutionException fault) {
      throw new IllegalStateException("The desk failed", fault.getCause());
    }
  }
}
