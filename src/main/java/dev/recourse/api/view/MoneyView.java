package dev.recourse.api.view;

import module java.base;

/** A sum in minor units. */
public record MoneyView(long amount, String currency) {
  public static MoneyView of(long minor, Currency currency) {
    return new MoneyView(minor, currency.getCurrencyCode());
  }
}
