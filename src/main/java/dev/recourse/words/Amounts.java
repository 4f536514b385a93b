package dev.recourse.words;

import module java.base;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;

/** Sums as text: 1,048.90 EUR. The code follows the number, as a bank statement has it. */
final class Amounts {
  private static final Map<Language, List<LocalizedNumberFormatter>> BY_DIGITS =
      Map.of(Language.EN, byDigits(Language.EN), Language.RU, byDigits(Language.RU));

  /** No currency has more minor digits. */
  private static final int MOST_DIGITS = 4;

  private Amounts() {}

  static String text(Money money, Language language) {
    var digits = Math.max(0, money.currency().getDefaultFractionDigits());
    var number = BigDecimal.valueOf(money.minor(), digits);
    var format = Objects.requireNonNull(BY_DIGITS.get(language)).get(digits);
    return format.format(number) + " " + money.currency().getCurrencyCode();
  }

  private static List<LocalizedNumberFormatter> byDigits(Language language) {
    return IntStream.rangeClosed(0, MOST_DIGITS)
        .mapToObj(digits ->
            NumberFormatter.withLocale(language.locale)
                .grouping(GroupingStrategy.ON_ALIGNED)
                .precision(Precision.fixedFraction(digits)))
        .toList();
  }
}
