package dev.recourse.links;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:53:00Z");
  private static final Opens ANNA =
      new Opens(OrderId.of(NOW, 7, 3), new Actor(Role.BUYER, "anna of the shop"));

  private final SignedLinks links = at(NOW, 1);

  @Test
  void a_link_opens_the_order_to_its_reader() {
    assertThat(links.to(ANNA)).startsWith("https://shop.example/l/");
    assertThat(links.opened(links.token(ANNA))).hasValue(ANNA);
  }

  @Test
  void it_ends_after_thirty_days() {
    var token = links.token(ANNA);
    var end = NOW.plus(Duration.ofDays(30));
    assertThat(at(end.minusSeconds(1), 1).opened(token)).hasValue(ANNA);
    assertThat(at(end, 1).opened(token)).isEmpty();
  }

  @Test
  void no_sign_of_it_can_be_changed() {
    var token = links.token(ANNA);
    var last = token.length() - 1;
    for (var at = 0; at <= last; at++) {
      var other = token.charAt(at) == 'A' ? 'B' : 'A';
      var changed = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(links.opened(changed)).as("sign %d", at).isEmpty();
    }
    assertThat(links.opened(token.substring(0, last))).isEmpty();
  }

  @Test
  void what_another_key_signed_opens_nothing() {
    assertThat(at(NOW, 2).opened(links.token(ANNA))).isEmpty();
  }

  @Test
  void nobody_but_buyer_and_seller_comes_in_by_a_link() {
    var operator = new Opens(ANNA.order(), new Actor(Role.OPERATOR, "op"));
    assertThat(links.opened(links.token(operator))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "%.%", "я.я", "AAAA"})
  void what_is_no_token_opens_nothing(String token) {
    assertThat(links.opened(token)).isEmpty();
  }

  private static SignedLinks at(Instant now, int key) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) key);
    return new SignedLinks(
        "https://shop.example", new SecretKeySpec(bytes, "HmacSHA256"), InstantSource.fixed(now));
  }
}
