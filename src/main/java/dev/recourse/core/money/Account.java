package dev.recourse.core.money;

/** Where an order's money can be. What buyers and banks have is beyond {@code PROVIDER}. */
public enum Account {
  PROVIDER,
  HELD,
  REFUNDING,
  SELLER,
  PLATFORM
}
