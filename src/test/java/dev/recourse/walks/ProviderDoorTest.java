package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.TestService;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a provider says at the door: kept if it is signed, and looked into by people if unclear. */
class ProviderDoorTest extends Walk {
  private static final String DOOR = "/v1/provider-events/sandbox";
  private static final String EVENT =
      """
      {"id": "%s", "type": "captured", "order": "0000000000000", "payment": 1, "refund": 0,
       "attempt": 0, "reference": "lost", "amount": 5, "currency": "EUR", "page": ""}
      """;
  private static final String SECRET =
      "select s.value from sandbox.settings s where s.name = 'secret'";

  @Test
  void what_is_signed_is_kept_once_and_what_fits_no_order_becomes_a_task() throws Exception {
    deal().pay("card_ok").provider("verified");
    var content = EVENT.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    var second = Long.toString(town.now().getEpochSecond());
    assertThat(said(content, "t=" + second + ",v1=" + "0".repeat(64)).status()).isEqualTo(401);
    var signature = "t=" + second + ",v1=" + signed(second, content);
    var first = said(content, signature);
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.json().path("before").asBoolean()).isFalse();
    assertThat(said(content, signature).json().path("before").asBoolean()).isTrue();
    var before = unmatched();
    town.advance("PT73H");
    assertThat(unmatched()).isEqualTo(before + 1);
  }

  private Answer said(byte[] content, String signature) {
    return town.http()
        .send(
            "POST",
            DOOR,
            "",
            content,
            "Sandbox-Signature",
            signature,
            "Content-Type",
            "application/json");
  }

  private int unmatched() {
    var tasks = town.get("operator", "op-1", "/v1/tasks?kind=unmatched_event&limit=200");
    return Town.items(tasks).size();
  }

  private static String signed(String second, byte[] content) throws GeneralSecurityException {
    var secret = TestService.bean(JdbcClient.class).sql(SECRET).query(String.class).single();
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
    mac.update((second + ".").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(mac.doFinal(content));
  }
}
