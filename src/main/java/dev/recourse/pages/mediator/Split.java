package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Fault;
import dev.recourse.core.order.Outcome;
import dev.recourse.words.Codes;
import dev.recourse.words.Language;
import dev.recourse.words.Money;
import dev.recourse.words.Words;

/** What is in dispute, cut in two: what goes to the buyer, and all the rest to the seller. */
record Split(long sum, long buyer, Currency currency) {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,15}(?:[.,][0-9]{1,4})?");

  long seller() {
    return sum - buyer;
  }

  /** Follows from the sums alone. */
  String outcome() {
    return Codes.of(Outcome.of(buyer, sum));
  }

  boolean isPartial() {
    return Outcome.of(buyer, sum) == Outcome.PARTIAL_REFUND;
  }

  String written(long minor, Language language) {
    var plain = BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    return language == Language.RU ? plain.replace('.', ',') : plain;
  }

  /**
   * Of what was typed: where only one of both was changed, the other follows; where both were, they
   * have to fit.
   */
  Split typed(String toBuyer, String toSeller, Words words) {
    var forBuyer = minor(Draft.TO_BUYER, toBuyer);
    var forSeller = minor(Draft.TO_SELLER, toSeller);
    var chosen = forBuyer == buyer ? sum - forSeller : forBuyer;
    var whole = Map.of("max", words.money(new Money(sum, currency)));
    if (chosen < 0 || chosen > sum) throw bad(Draft.TO_BUYER, "beyond_the_sum", whole);
    var fits = forSeller == seller() || forBuyer + forSeller == sum;
    if (forBuyer != buyer && !fits) throw bad(Draft.TO_BUYER, "sums_differ", whole);
    return new Split(sum, chosen, currency);
  }

  /** As a draft has it, where its two sums add up. */
  Split as(Draft draft) {
    try {
      var forBuyer = minor(Draft.TO_BUYER, draft.toBuyer());
      var fits = forBuyer + minor(Draft.TO_SELLER, draft.toSeller()) == sum;
      return fits ? new Split(sum, forBuyer, currency) : this;
    } catch (BadBody unfinished) {
      return this;
    }
  }

  private long minor(String field, String typed) {
    var plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
    if (!WRITTEN.matcher(plain).matches()) throw BadBody.of(field, "not_a_sum");
    try {
      return new BigDecimal(plain.replace(',', '.'))
          .movePointRight(currency.getDefaultFractionDigits())
          .longValueExact();
    } catch (ArithmeticException tooFine) {
      throw BadBody.of(field, "not_a_sum");
    }
  }

  private static BadBody bad(String field, String key, Map<String, ?> facts) {
    return new BadBody(List.of(new Fault(field, key, facts)));
  }
}
