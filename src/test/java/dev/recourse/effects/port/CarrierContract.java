package dev.recourse.effects.port;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.parcel.CarrierAnswer;
import dev.recourse.core.parcel.Scan;
import org.junit.jupiter.api.Test;

/** What every carrier's adapter is held to, the sandbox's and the real ones. */
public abstract class CarrierContract {
  protected abstract Carrier carrier();

  /** A carrier and one of its numbers that it knows, with the scans it has seen by now. */
  protected abstract Known known();

  /** A number that its carrier has never heard of. */
  protected abstract Parcel unknown();

  /** A parcel whose carrier does not answer at the moment. */
  protected abstract Parcel silent();

  public record Parcel(String carrier, String number) {}

  public record Known(Parcel parcel, List<Scan> scans) {}

  @Test
  void a_known_number_has_its_scans_the_oldest_first() {
    var known = known();
    assertThat(ask(known.parcel())).isEqualTo(new CarrierAnswer.Known(known.scans()));
  }

  @Test
  void an_unknown_number_is_not_known() {
    assertThat(ask(unknown())).isEqualTo(new CarrierAnswer.NotKnown());
  }

  @Test
  void a_carrier_that_is_down_cannot_be_asked_and_says_nothing_of_the_number() {
    assertThat(ask(silent())).isEqualTo(new CarrierAnswer.CannotBeAsked());
  }

  private CarrierAnswer ask(Parcel parcel) {
    return carrier().ask(parcel.carrier(), parcel.number());
  }
}
