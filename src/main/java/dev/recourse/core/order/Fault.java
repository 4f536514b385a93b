package dev.recourse.core.order;

enum Fault {
  BUYER,
  SELLER,
  CARRIER,
  PLATFORM,
  NONE,
  UNDECIDED
}
