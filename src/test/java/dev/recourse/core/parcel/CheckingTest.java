package dev.recourse.core.parcel;

import static dev.recourse.core.parcel.Check.CHECK_DIGIT;
import static dev.recourse.core.parcel.Check.KNOWN_TO_CARRIER;
import static dev.recourse.core.parcel.Tracking.*;
import static dev.recourse.core.parcel.Verdict.*;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.parcel.CarrierAnswer.*;
import dev.recourse.core.parcel.Inquiry.Place;
import dev.recourse.core.parcel.Inquiry.Use;
import org.junit.jupiter.api.Test;

class CheckingTest {
  private static final String GOOD = "RA123456785RU", WRONG = "RA123456789RU";
  private static final Instant PAID = Instant.parse("2026-11-01T10:00:00Z");
  private static final Instant NOW = PAID.plus(Duration.ofDays(10));
  private static final Place TULA = new Place("RU", Optional.of("Tula"), Optional.of("300000"));

  @Test
  void a_wrong_check_digit_contradicts_and_says_which_was_expected() {
    var finding = Checking.of(asked(WRONG), new CannotBeAsked());
    assertThat(finding.verdict()).contains(CONTRADICTED);
    assertThat(result(finding, CHECK_DIGIT).fact()).isEqualTo("5");
    assertThat(Checking.ofDigit(WRONG)).isPresent();
    assertThat(Checking.ofDigit(GOOD)).isEmpty();
    assertThat(Checking.ofDigit("1Z999AA10123456784")).isEmpty();
  }

  @Test
  void a_carrier_that_is_down_or_knows_nothing_verifies_nothing() {
    var down = Checking.of(asked(GOOD), new CannotBeAsked());
    assertThat(down.verdict()).contains(UNVERIFIABLE);
    assertThat(down.carrierAsked()).isFalse();
    var unknown = Checking.of(asked(GOOD), new NotKnown());
    assertThat(unknown.verdict()).contains(UNVERIFIABLE);
    assertThat(unknown.carrierAsked()).isTrue();
    assertThat(result(unknown, KNOWN_TO_CARRIER).passed()).contains(false);
  }

  @Test
  void a_label_is_not_acceptance() {
    assertThat(verdict(scan(LABEL_CREATED, 1, "Tula"))).isEqualTo(UNVERIFIABLE);
    assertThat(verdict()).isEqualTo(UNVERIFIABLE);
  }

  @Test
  void accepted_elsewhere_is_plausible_and_seen_in_the_town_is_valid() {
    assertThat(verdict(scan(ACCEPTED, 1, "Moscow"))).isEqualTo(PLAUSIBLE);
    assertThat(verdict(scan(ACCEPTED, 1, "Moscow"), scan(IN_TRANSIT, 2, " tu LA ")))
        .isEqualTo(VALID);
    assertThat(verdict(scan(DELIVERED, 2, "Tula"))).isEqualTo(VALID);
  }

  @Test
  void a_town_of_that_name_in_another_country_is_another_town() {
    var there = new Scan(IN_TRANSIT, at(2), "US", Optional.of("Tula"), Optional.empty());
    assertThat(verdict(there)).isEqualTo(PLAUSIBLE);
  }

  @Test
  void the_postcode_does_as_well() {
    var there = new Scan(IN_TRANSIT, at(2), "RU", Optional.empty(), Optional.of("300 000"));
    assertThat(verdict(there)).isEqualTo(VALID);
  }

  @Test
  void delivered_in_another_place_contradicts_and_on_the_way_nothing_does() {
    assertThat(verdict(scan(DELIVERED, 2, "Omsk"))).isEqualTo(CONTRADICTED);
    assertThat(verdict(scan(OUT_FOR_DELIVERY, 2, "Omsk"))).isEqualTo(PLAUSIBLE);
    var next = new Scan(DELIVERED, at(2), "RU", Optional.of("Tula"), Optional.of("300001"));
    assertThat(verdict(next)).isEqualTo(CONTRADICTED);
    var abroad = new Scan(DELIVERED, at(2), "KZ", Optional.empty(), Optional.empty());
    assertThat(verdict(abroad)).isEqualTo(CONTRADICTED);
  }

  @Test
  void where_the_carrier_names_the_country_only_it_is_plausible() {
    var country = new Scan(DELIVERED, at(2), "RU", Optional.empty(), Optional.empty());
    assertThat(verdict(country)).isEqualTo(PLAUSIBLE);
  }

  @Test
  void a_scan_before_the_payment_or_in_the_future_contradicts() {
    assertThat(verdict(scan(ACCEPTED, -1, "Moscow"), scan(IN_TRANSIT, 2, "Tula")))
        .isEqualTo(CONTRADICTED);
    assertThat(verdict(scan(ACCEPTED, 0, "Moscow"))).isEqualTo(PLAUSIBLE);
    assertThat(verdict(scan(ACCEPTED, 11, "Moscow"))).isEqualTo(CONTRADICTED);
  }

  @Test
  void a_number_given_earlier_elsewhere_contradicts_unless_the_parcel_is_combined() {
    assertThat(used(new Use(at(1), "bob", "a"))).isEqualTo(CONTRADICTED);
    assertThat(used(new Use(at(3), "bob", "a"))).isEqualTo(PLAUSIBLE);
    assertThat(used(new Use(at(1), "anna", "b"))).isEqualTo(CONTRADICTED);
    assertThat(used(new Use(at(1), "anna", "a"))).isEqualTo(PLAUSIBLE);
    assertThat(used(new Use(at(2), "bob", "b"))).isEqualTo(CONTRADICTED);
  }

  @Test
  void without_a_destination_acceptance_is_all_there_is() {
    var inquiry =
        new Inquiry(GOOD, Optional.empty(), PAID, NOW, new Use(at(2), "anna", "a"), List.of());
    var finding = Checking.of(inquiry, new Known(List.of(scan(DELIVERED, 2, "Omsk"))));
    assertThat(finding.verdict()).contains(PLAUSIBLE);
  }

  @Test
  void numbers_are_read_as_carriers_print_them() {
    var reading = TrackingNumber.read(" ra 123456785 ru");
    assertThat(reading.normalized()).isEqualTo(GOOD);
    assertThat(reading.form()).isEqualTo(TrackingNumber.Reading.Form.VALID);
    assertThat(reading.service()).contains("RA");
    assertThat(reading.country()).contains("RU");
    assertThat(TrackingNumber.read("hello").form()).isEqualTo(TrackingNumber.Reading.Form.UNKNOWN);
  }

  /** The digits that the recipe calls 10 and 11. */
  @Test
  void two_sums_have_a_digit_of_their_own() {
    for (var serial = 10_000_000; serial < 10_000_400; serial++) {
      var digit = TrackingNumber.read("RA" + serial + "0RU").expected().orElseThrow();
      assertThat(TrackingNumber.wrong("RA" + serial + digit + "RU")).isEmpty();
      assertThat(digit).isBetween(0, 9);
    }
  }

  private static Verdict verdict(Scan... scans) {
    return Checking.of(asked(GOOD), new Known(List.of(scans))).verdict().orElseThrow();
  }

  private static Verdict used(Use other) {
    var inquiry =
        new Inquiry(
            GOOD, Optional.of(TULA), PAID, NOW, new Use(at(2), "anna", "a"), List.of(other));
    return Checking.of(inquiry, new Known(List.of(scan(ACCEPTED, 2, "Moscow"))))
        .verdict()
        .orElseThrow();
  }

  private static Inquiry asked(String number) {
    return new Inquiry(
        number, Optional.of(TULA), PAID, NOW, new Use(at(2), "anna", "a"), List.of());
  }

  private static Finding.Result result(Finding finding, Check check) {
    return finding.results().stream()
        .filter(result -> result.check() == check)
        .findFirst()
        .orElseThrow();
  }

  private static Scan scan(Tracking status, int day, String city) {
    return new Scan(status, at(day), "RU", Optional.of(city), Optional.empty());
  }

  private static Instant at(int day) {
    return PAID.plus(Duration.ofDays(day));
  }
}
