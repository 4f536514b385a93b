package dev.recourse.core.order;

import module java.base;

/** The buyer's present or last request to cancel. */
public record Request(
    State state, Optional<Reason> reason, boolean complaint, Instant made, int words) {
  public enum State {
    NONE,
    REQUESTED,
    SHIPMENT_CLAIMED,
    ACCEPTED,
    AUTO_ACCEPTED,
    REJECTED_WITH_PROOF,
    WITHDRAWN,
    SUPERSEDED
  }

  static final Request NONE = new Request(State.NONE, Optional.empty(), false, Instant.MIN, 0);

  static Request made(Event.CancellationRequested e, Instant at) {
    return new Request(State.REQUESTED, Optional.of(e.reason()), e.complaint(), at, e.words());
  }

  public boolean exists() {
    return state != State.NONE;
  }

  public boolean open() {
    return state == State.REQUESTED || state == State.SHIPMENT_CLAIMED;
  }

  boolean granted() {
    return state == State.ACCEPTED || state == State.AUTO_ACCEPTED;
  }

  Request is(State state) {
    return new Request(state, reason, complaint, made, words);
  }

  Request supersededIfOpen() {
    return open() ? is(State.SUPERSEDED) : this;
  }
}
