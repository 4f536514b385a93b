package dev.recourse.core.money;

import module java.base;

/** Divides money so that the shares always add up to what was divided. */
public final class Sharing {
  private Sharing() {}

  /** By largest remainder over the values; at equal remainders the earlier one gets the cent. */
  public static List<Long> over(List<Long> values, long total) {
    var sum = BigInteger.valueOf(values.stream().mapToLong(Long::longValue).sum());
    var cuts =
        values.stream()
            .map(value -> BigInteger.valueOf(value).multiply(BigInteger.valueOf(total)))
            .map(product -> product.divideAndRemainder(sum))
            .toList();
    var shares = new ArrayList<>(cuts.stream().map(cut -> cut[0].longValueExact()).toList());
    var left = total - shares.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, cuts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> cuts.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return List.copyOf(shares);
  }

  /** Of a share that stands for {@code all} units, what {@code some} of them take with them. */
  public static long of(long share, int some, int all) {
    return BigInteger.valueOf(share)
        .multiply(BigInteger.valueOf(some))
        .divide(BigInteger.valueOf(all))
        .longValueExact();
  }
}
