package dev.recourse.core.order;

/** A line as the shop placed it; its price is for one piece. */
public record Line(int number, String sku, String title, int quantity, long price) {
  public long value() {
    return Math.multiplyExact(price, (long) quantity);
  }
}
