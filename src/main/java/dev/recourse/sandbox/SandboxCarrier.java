package dev.recourse.sandbox;

import dev.recourse.core.parcel.CarrierAnswer;
import dev.recourse.effects.port.Carrier;
import dev.recourse.sandbox.Parcels.Parcel;

/** Every carrier there is, and none of them ever heard of a parcel that it was not told. */
public final class SandboxCarrier implements Carrier {
  private final Parcels parcels;
  private final Settings settings;

  SandboxCarrier(Parcels parcels, Settings settings) {
    this.parcels = parcels;
    this.settings = settings;
  }

  @Override
  public CarrierAnswer ask(String carrier, String number) {
    if (settings.carrierDown(carrier)) return new CarrierAnswer.CannotBeAsked();
    return parcels
        .find(new Parcel(carrier, number))
        .<CarrierAnswer>map(CarrierAnswer.Known::new)
        .orElseGet(CarrierAnswer.NotKnown::new);
  }
}
