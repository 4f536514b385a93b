package dev.recourse.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that open one order to one reader for 30 days: whoever holds one reads as he does, so a
 * token stands in a mail and nowhere else. Only buyers and sellers get them.
 */
public final class SignedLinks {
  private static final Duration LIFE = Duration.ofDays(30);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int FIELDS = 4;
  private static final int LONGEST = 1_000;
  private static final Set<Role> READERS = EnumSet.of(Role.BUYER, Role.SELLER);
  private static final Base64.Encoder WRITTEN = Base64.getUrlEncoder().withoutPadding();

  private final String site;
  private final SecretKey key;
  private final InstantSource clock;

  /**
   * Of a key that signs other things too, another key is made for links: nothing that was signed
   * for one purpose is good for the other.
   *
   * @param site how the outside calls this service, without a slash at the end
   */
  public SignedLinks(String site, SecretKey root, InstantSource clock) {
    this.site = site;
    this.key = new SecretKeySpec(mac(root, "links of mails"), ALGORITHM);
    this.clock = clock;
  }

  /** The whole address. */
  public String to(Opens opens) {
    return site + "/l/" + token(opens);
  }

  public String token(Opens opens) {
    var until = clock.instant().plus(LIFE).getEpochSecond();
    var reader = opens.reader();
    var fields = until + " " + opens.order() + " " + reader.role() + " " + reader.id();
    var said = WRITTEN.encodeToString(fields.getBytes(UTF_8));
    return said + "." + signature(said);
  }

  /** Nothing for a token that is not ours, was changed, or is over. */
  public Optional<Opens> opened(String token) {
    var halves = token.split("\\.", -1);
    if (halves.length != 2 || token.length() > LONGEST) return Optional.empty();
    try {
      var expected = signature(halves[0]).getBytes(UTF_8);
      if (!MessageDigest.isEqual(expected, halves[1].getBytes(UTF_8))) return Optional.empty();
      return read(new String(Base64.getUrlDecoder().decode(halves[0]), UTF_8));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Opens> read(String said) {
    var fields = said.split(" ", FIELDS);
    if (!clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(fields[0]))))
      return Optional.empty();
    var role = Role.valueOf(fields[2]);
    if (!READERS.contains(role)) return Optional.empty();
    return OrderId.parse(fields[1]).map(order -> new Opens(order, new Actor(role, fields[3])));
  }

  /** Of the token's own letters, so that there is one way to write it. */
  private String signature(String said) {
    return WRITTEN.encodeToString(mac(key, said));
  }

  private static byte[] mac(SecretKey key, String said) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(said.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
