package dev.recourse.core.order;

import module java.base;

/** What an act or a deadline is about: the order itself, or one numbered thing of it. */
public record Subject(Kind kind, int number) implements Comparable<Subject> {
  public enum Kind {
    ORDER,
    PAYMENT,
    PART,
    REFUND
  }

  public static final Subject ORDER = new Subject(Kind.ORDER, 0);

  public static Subject part(int number) {
    return new Subject(Kind.PART, number);
  }

  public static Subject payment(int number) {
    return new Subject(Kind.PAYMENT, number);
  }

  public static Subject refund(int number) {
    return new Subject(Kind.REFUND, number);
  }

  public static Stream<Subject> all(Kind kind, Order order) {
    if (kind == Kind.ORDER) return Stream.of(ORDER);
    return IntStream.rangeClosed(1, count(kind, order)).mapToObj(n -> new Subject(kind, n));
  }

  public boolean isPart() {
    return kind == Kind.PART;
  }

  public boolean existsIn(Order order) {
    return kind == Kind.ORDER || (number >= 1 && number <= count(kind, order));
  }

  @Override
  public int compareTo(Subject other) {
    var byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(number, other.number);
  }

  private static int count(Kind kind, Order order) {
    return switch (kind) {
      case ORDER -> 1;
      case PAYMENT -> order.bill().payments().size();
      case PART -> order.parts().size();
      case REFUND -> order.refunds().size();
    };
  }
}
