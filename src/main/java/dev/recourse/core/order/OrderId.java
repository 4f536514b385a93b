package dev.recourse.core.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import module java.base;

/**
 * An order's id: 41 bits of milliseconds since 2026-01-01, 10 bits of its bucket, 12 bits that tell
 * orders of one bucket and millisecond apart. Written as 13 characters of Crockford's base 32. It
 * can be guessed, so no right rests on it.
 */
public record OrderId(long value) implements Comparable<OrderId> {
  public static final int BUCKETS = 1024;
  private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 13;

  public static OrderId of(Instant at, int bucket, long position) {
    var millis = Duration.between(EPOCH, at).toMillis();
    return new OrderId((millis << 22) | ((long) bucket << 12) | (position & 0xFFF));
  }

  /** The bucket of a reference is ours and fixed: the first bytes of its SHA-256. */
  public static int bucketOf(String reference) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(UTF_8));
      return (((digest[0] & 0xFF) << 8) | (digest[1] & 0xFF)) % BUCKETS;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty for what is no id: whoever asks for it is told that there is no such order. */
  public static Optional<OrderId> parse(String text) {
    if (text.length() != LENGTH) return Optional.empty();
    var value = 0L;
    for (var i = 0; i < LENGTH; i++) {
      var digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0 || (i == 0 && digit > 7)) return Optional.empty();
      value = (value << 5) | digit;
    }
    return Optional.of(new OrderId(value));
  }

  public int bucket() {
    return (int) (value >> 12) & (BUCKETS - 1);
  }

  @Override
  public int compareTo(OrderId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    var text = new char[LENGTH];
    for (var i = LENGTH - 1; i >= 0; i--)
      text[i] = DIGITS.charAt((int) (value >>> (5 * (LENGTH - 1 - i))) & 31);
    return new String(text);
  }
}
