package dev.recourse.sandbox;

import module java.base;

import dev.recourse.core.parcel.Scan;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.engine.SandboxClock;
import dev.recourse.sandbox.Parcels.Parcel;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the sandbox's carriers will say of a parcel, and whether they can be asked at all. */
@InSandbox
@RestController
public class ParcelDoor {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Parcels parcels;
  private final Settings settings;
  private final Rest rest;

  public ParcelDoor(Sandbox sandbox, SandboxClock clock) {
    this.parcels = sandbox.parcels();
    this.settings = sandbox.settings();
    this.rest = new Rest(clock);
  }

  /** Either a number with its scans, or whether the carrier is down. */
  public record Told(
      @Size(min = 1, max = 40) String carrier,
      Optional<@Size(min = 1, max = 50) String> trackingNumber,
      Optional<@Size(max = 100) List<Seen>> scans,
      Optional<Boolean> down) {}

  public record Seen(
      Tracking status,
      Instant at,
      @Size(min = 2, max = 2) String country,
      Optional<@Size(max = 200) String> city,
      Optional<@Size(max = 20) String> postcode) {}

  @Operation(
      operationId = "setParcel",
      summary = "What the carrier will say of a parcel, or whether it can be asked.")
  @PostMapping("/v1/sandbox/parcels")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tell(@RequestBody Told told) {
    if (told.down().isPresent()) turn(told);
    else parcels.replace(parcel(told), scans(told));
    rest.await();
  }

  private void turn(Told told) {
    if (told.trackingNumber().isPresent() || told.scans().isPresent())
      throw Wrong.field("down", "other");
    settings.carrierDown(told.carrier(), told.down().orElseThrow());
  }

  private static Parcel parcel(Told told) {
    var number =
        told.trackingNumber()
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> Wrong.field("tracking_number", "required"));
    return new Parcel(told.carrier(), number);
  }

  private static List<Scan> scans(Told told) {
    var scans = told.scans().orElseThrow(() -> Wrong.field("scans", "required"));
    return IntStream.range(0, scans.size()).mapToObj(i -> scan(i, scans.get(i))).toList();
  }

  private static Scan scan(int number, Seen seen) {
    var at = "scans[" + number + "].";
    if (!COUNTRIES.contains(seen.country())) throw Wrong.field(at + "country", "not_a_country");
    if (seen.status() == Tracking.CLAIMED) throw Wrong.field(at + "status", "not_a_code");
    return new Scan(
        seen.status(),
        seen.at(),
        seen.country(),
        seen.city().filter(city -> !city.isBlank()),
        seen.postcode().filter(postcode -> !postcode.isBlank()));
  }
}
