package dev.recourse.sandbox;

import module java.base;

import dev.recourse.core.parcel.Scan;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.effects.port.Carrier;
import dev.recourse.effects.port.CarrierContract;
import org.junit.jupiter.api.AfterAll;

class SandboxCarrierTest extends CarrierContract {
  private static final World world = new World();

  @AfterAll
  static void close() {
    world.close();
  }

  @Override
  protected Carrier carrier() {
    return world.sandbox.carrier();
  }

  @Override
  protected Known known() {
    var now = world.now();
    var seen =
        new Scan(
            Tracking.ACCEPTED,
            now.minusSeconds(60),
            "CN",
            Optional.of("Shenzhen"),
            Optional.empty());
    var toCome =
        new Scan(
            Tracking.DELIVERED, now.plusSeconds(60), "RU", Optional.empty(), Optional.of("101000"));
    var parcel = new Parcels.Parcel("china_post", "RR123456785CN");
    world.sandbox.parcels().replace(parcel, List.of(toCome));
    world.sandbox.parcels().replace(parcel, List.of(seen, toCome));
    return new Known(new Parcel(parcel.carrier(), parcel.number()), List.of(seen));
  }

  @Override
  protected Parcel unknown() {
    return new Parcel("china_post", "RR000000005CN");
  }

  @Override
  protected Parcel silent() {
    world.sandbox.settings().carrierDown("silent_post", true);
    return new Parcel("silent_post", "RR123456785CN");
  }
}
