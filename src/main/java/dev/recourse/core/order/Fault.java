package dev.recourse.core.order;

public enum Fault {
  BUYER,
  SELLER,
  CARRIER,
  PLATFORM,
  NONE,
  UNDECIDED
}
