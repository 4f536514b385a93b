package dev.recourse.sandbox;

import module java.base;

import dev.recourse.effects.port.PaymentProvider;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over the second it was signed in and the raw bytes: {@code t=…,v1=…}. Old ones are
 * refused, so that one that was overheard is worth nothing later.
 */
final class Signature {
  static final String HEADER = "sandbox-signature";
  private static final Duration OLDEST = Duration.ofMinutes(5);
  private static final Duration NEWEST = Duration.ofSeconds(60);
  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

  private final Supplier<byte[]> secret;

  Signature(Supplier<byte[]> secret) {
    this.secret = secret;
  }

  String of(byte[] content, Instant now) {
    var second = Long.toString(now.getEpochSecond());
    return "t=" + second + ",v1=" + HexFormat.of().formatHex(sign(second, content));
  }

  /** What is wrong with it, if anything is. */
  Optional<String> fault(PaymentProvider.Callback callback) {
    var form = FORM.matcher(callback.headers().getOrDefault(HEADER, ""));
    if (!form.matches()) return Optional.of("not signed");
    var given = HexFormat.of().parseHex(form.group(2));
    if (!MessageDigest.isEqual(given, sign(form.group(1), callback.content())))
      return Optional.of("signed by somebody else");
    var at = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
    var now = callback.receivedAt();
    var inTime = !at.isBefore(now.minus(OLDEST)) && !at.isAfter(now.plus(NEWEST));
    return inTime ? Optional.empty() : Optional.of("signed too long ago or in the future");
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] sign(String second, byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.get(), "HmacSHA256"));
      mac.update((second + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
