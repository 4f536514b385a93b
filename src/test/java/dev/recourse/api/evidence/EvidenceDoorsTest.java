package dev.recourse.api.evidence;

import static dev.recourse.core.evidence.Corpus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.adapters.files.DiskFiles;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.engine.EvidenceBook;
import dev.recourse.reads.EvidenceShelf;
import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import dev.recourse.testing.TestService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

/** Files come in, and go out to those who may see them, over HTTP. */
class EvidenceDoorsTest extends ServiceTest {
  private static final int MEGABYTE = 1024 * 1024;

  private final Http http = http();
  private final String me = "s-" + UUID.randomUUID();
  private final String mine = http.token("seller", me);

  @Test
  void a_file_is_kept_for_what_it_is_whatever_it_is_called() {
    var types =
        Map.of(
            "image/jpeg", jpeg(),
            "image/png", png(),
            "image/webp", extendedWebp(),
            "application/pdf", pdf());
    types.forEach((type, file) -> {
      var kept = send(Multipart.of(file).field("kind", "parcel_photo"));
      assertThat(kept.status()).as(kept.text()).isEqualTo(201);
      assertThat(kept.json().path("media_type").asString()).isEqualTo(type);
      assertThat(kept.json().path("size").asLong()).isEqualTo(file.length);
      assertThat(kept.json().path("sha256").asString()).matches("[0-9a-f]{64}");
      assertThat(kept.header("Location")).isEqualTo("/v1/evidence/" + id(kept));
    });
  }

  @Test
  void the_same_file_said_to_be_the_same_is_one() {
    var first = send(Multipart.of(pdf()).field("description", "Квитанция"));
    var again = send(Multipart.of(pdf()).field("description", "again"));
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(201);
    assertThat(id(send(Multipart.of(pdf()).field("kind", "handover_act")))).isNotEqualTo(id(first));
    var theirs = send(http.token("seller", me + "x"), Multipart.of(pdf()));
    assertThat(id(theirs)).isNotEqualTo(id(first));
  }

  @Test
  void it_comes_back_as_it_was_and_harmless() {
    var id = id(send(Multipart.of(pdf())));
    var shown = http.get(mine, "/v1/evidence/" + id);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(bytes(shown.text())).isEqualTo(pdf());
    assertThat(shown.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(shown.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + id + ".pdf\"");
    assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(shown.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    assertThat(shown.header("Cache-Control")).contains("private");
    var known = http.get(mine, "/v1/evidence/" + id, "If-None-Match", shown.header("ETag"));
    assertThat(known.status()).isEqualTo(304);
  }

  @Test
  void it_is_seen_by_its_sender_and_by_whoever_may_see_an_order_it_hangs_on() {
    var id = id(send(Multipart.of(png())));
    var buyer = http.token("buyer", "b-of-" + me);
    var operator = http.token("operator", "o");
    assertThat(status(mine, id)).isEqualTo(200);
    assertThat(status(buyer, id)).isEqualTo(404);
    assertThat(status(operator, id)).isEqualTo(404);
    hang(id, placed());
    assertThat(status(buyer, id)).isEqualTo(200);
    assertThat(status(operator, id)).isEqualTo(200);
    assertThat(status(http.token("marketplace", "m"), id)).isEqualTo(200);
    assertThat(status(http.token("buyer", me), id)).as("another role's subject").isEqualTo(404);
    assertThat(status(http.token("buyer", "stranger"), id)).isEqualTo(404);
    assertThat(status(http.token("mediator", "m"), id)).as("no dispute").isEqualTo(404);
  }

  @Test
  void a_shipment_that_names_it_shows_it_to_the_buyer() {
    var id = id(send(Multipart.of(jpeg()).field("kind", "handover_act")));
    var buyer = http.token("buyer", "b-of-" + me);
    var order = "/v1/orders/" + placed();
    done(http.post(buyer, order + "/payments", "{\"method\": \"card_ok\"}"));
    var verified = "{\"outcome\": \"verified\"}";
    done(http.post(http.token("operator", "o"), order + "/verification", verified));
    var number = UUID.randomUUID().toString();
    var sent = Map.of("carrier", "courier", "tracking_number", number, "evidence", List.of(id));
    done(http.post(mine, order + "/parts/1/shipment", sent));
    assertThat(status(buyer, id)).isEqualTo(200);
    var told = http.get(buyer, order).json().path("parts").path(0).path("shipment");
    assertThat(told.path("evidence").toString()).contains(id);
    var stolen = http.post(buyer, order + "/parts/1/dispute/answer", evidence(id));
    assertThat(stolen.status()).as("not his own").isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00000000000000000000000000000000", "x'y", "..%2e", "%F0%9F%92%A9"})
  void what_was_never_kept_is_not_there(String id) {
    assertThat(status(mine, id)).isIn(400, 404);
  }

  @Test
  void what_is_not_one_fit_file_is_refused_with_its_reason() {
    refused(Multipart.of(bytes("<svg onload='alert(1)'/>")), 415, "unsupported_media_type");
    refused(Multipart.of(bytes("GIF89a")), 415, "unsupported_media_type");
    refused(Multipart.of(cut(png(), 5)), 400, "invalid_request");
    refused(Multipart.of(jpegOf(60_000, 60_000)), 400, "invalid_request");
    refused(Multipart.of(join(jpeg(), archive(""))), 400, "invalid_request");
    refused(Multipart.of(new byte[0]), 400, "invalid_request");
    refused(Multipart.empty().field("kind", "other"), 400, "invalid_request");
    refused(Multipart.of(png()).file("file", png()), 400, "invalid_request");
    refused(Multipart.of(png()).file("other", png()), 400, "invalid_request");
    refused(Multipart.of(png()).field("order", "1"), 400, "invalid_request");
    refused(Multipart.of(png()).field("kind", "selfie"), 400, "invalid_request");
    refused(Multipart.of(png()).field("kind", "").field("kind", "other"), 400, "invalid_request");
    refused(Multipart.of(png()).field("description", "x".repeat(1_001)), 400, "invalid_request");
  }

  @Test
  void ten_megabytes_are_taken_and_more_are_too_large() {
    var most = Arrays.copyOf(jpeg(), 10 * MEGABYTE);
    assertThat(send(Multipart.of(most)).status()).isEqualTo(201);
    refused(Multipart.of(Arrays.copyOf(jpeg(), 10 * MEGABYTE + 1)), 413, "payload_too_large");
    refused(Multipart.of(Arrays.copyOf(jpeg(), 20 * MEGABYTE)), 413, "payload_too_large");
  }

  @Test
  void only_a_form_of_a_party_is_read() {
    var json = http.post(mine, "/v1/evidence", "{\"kind\": \"other\"}");
    assertThat(json.status()).as(json.text()).isEqualTo(415);
    assertThat(json.code()).isEqualTo("unsupported_media_type");
    assertThat(send("", Multipart.of(png())).status()).isEqualTo(401);
    assertThat(send(http.token("mediator", "m"), Multipart.of(png())).status()).isEqualTo(403);
    var broken = http.send("POST", "/v1/evidence", mine, bytes("--x"), "Content-Type", "text/x");
    assertThat(broken.status()).isEqualTo(415);
    var torn = http.send("POST", "/v1/evidence", mine, bytes("x"), "Content-Type", Multipart.TYPE);
    assertThat(torn.status()).as(torn.text()).isEqualTo(400);
  }

  @Test
  void without_room_it_says_so(@TempDir Path folder) throws IOException {
    var full = new DiskFiles(new DiskFiles.Room(folder, Long.MAX_VALUE / 2));
    var doors =
        new EvidenceDoors(
            full,
            TestService.bean(EvidenceShelf.class),
            new EvidenceDesk(full, TestService.bean(EvidenceBook.class)));
    var sent = new MockMultipartHttpServletRequest();
    sent.addFile(new MockMultipartFile("file", png()));
    assertThatThrownBy(() -> doors.keep(new Actor(Role.SELLER, me), sent))
        .isInstanceOfSatisfying(
            Stop.class,
            stop -> assertThat(stop.trouble()).isEqualTo(new Trouble.Plain(Code.STORAGE_FULL)));
  }

  private static Map<String, Object> evidence(String id) {
    return Map.of("text", "look", "evidence", List.of(id));
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private void refused(Multipart form, int status, String code) {
    var answer = send(form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
  }

  private Answer send(Multipart form) {
    return send(mine, form);
  }

  private Answer send(String token, Multipart form) {
    return http.send("POST", "/v1/evidence", token, form.whole(), "Content-Type", Multipart.TYPE);
  }

  private int status(String token, String id) {
    return http.get(token, "/v1/evidence/" + id).status();
  }

  private static String id(Answer kept) {
    return kept.json().path("id").asString();
  }

  private OrderId placed() {
    var body =
        """
        {"reference": "evidence-%s", "buyer": {"id": "b-of-%s"}, "seller": {"id": "%s"},
         "currency": "EUR",
         "lines": [{"sku": "kettle", "title": "Kettle", "quantity": 2, "unit_price": 4890}]}
        """
            .formatted(me, me, me);
    var order = http.post(http.token("marketplace", "shop"), "/v1/orders", body);
    return OrderId.parse(order.json().path("id").asString()).orElseThrow();
  }

  /** As a shipment or a dispute that names it does. */
  private static void hang(String id, OrderId order) {
    TestService.bean(JdbcClient.class)
        .sql("insert into evidence_uses (evidence, bucket, order_id) values (?, ?, ?)")
        .params(id, order.bucket(), order.value())
        .update();
  }
}
