package dev.recourse.effects.port;

import dev.recourse.core.parcel.CarrierAnswer;

/** Who carries parcels, or a house that asks all who do. */
public interface Carrier {
  /** What is known of a number now. A time-out or a broken answer is that it cannot be asked. */
  CarrierAnswer ask(String carrier, String number);
}
