package dev.recourse.core.order;

/** A line as the shop placed it. What the item is, only the shop knows. */
record Line(int number, String item, int quantity, long price) {
  long value() {
    return Math.multiplyExact(price, (long) quantity);
  }
}
