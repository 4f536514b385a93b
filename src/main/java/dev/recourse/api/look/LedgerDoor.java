package dev.recourse.api.look;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.MoneyView;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.OrderId;
import dev.recourse.reads.Ledger;
import dev.recourse.reads.Ledger.Book;
import dev.recourse.reads.Ledger.Posting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The journal of an order. */
@RestController
@Tag(name = "operations")
class LedgerDoor {
  private final Ledger ledger;

  LedgerDoor(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All postings, oldest first, and what they come to in each account. */
  record LedgerView(String order, List<PostingView> postings, Map<String, MoneyView> balances) {
    static LedgerView of(OrderId order, Book book) {
      var balances = new LinkedHashMap<String, MoneyView>();
      book.balances()
          .forEach((account, sum) -> balances.put(account, MoneyView.of(sum, book.currency())));
      return new LedgerView(
          order.toString(),
          book.postings().stream().map(it -> PostingView.of(it, book.currency())).toList(),
          balances);
    }
  }

  /** One amount of a part, from one account to another; of a split from part to part. */
  record PostingView(
      int sequence,
      int line,
      int part,
      @JsonProperty("to_part") @Nullable Integer toPart,
      String kind,
      String from,
      String to,
      MoneyView amount,
      Instant at) {
    static PostingView of(Posting posting, Currency currency) {
      return new PostingView(
          posting.sequence(),
          posting.line(),
          posting.part(),
          posting.toPart().isPresent() ? posting.toPart().getAsInt() : null,
          posting.kind(),
          posting.from(),
          posting.to(),
          MoneyView.of(posting.amount(), currency),
          posting.at());
    }
  }

  @GetMapping("/v1/orders/{id}/ledger")
  @Operation(operationId = "getLedger", summary = "The postings of an order and their balances.")
  LedgerView ledger(Call call) {
    var order = call.order();
    return ledger
        .book(order, call.caller())
        .map(book -> LedgerView.of(order, book))
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }
}
