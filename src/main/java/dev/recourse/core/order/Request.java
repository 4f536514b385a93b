package dev.recourse.core.order;

import module java.base;

/** The buyer's present or last request to cancel. */
record Request(State state, Optional<Reason> reason, boolean complaint) {
  enum State {
    NONE,
    REQUESTED,
    SHIPMENT_CLAIMED,
    ACCEPTED,
    AUTO_ACCEPTED,
    REJECTED_WITH_PROOF,
    WITHDRAWN,
    SUPERSEDED
  }

  static final Request NONE = new Request(State.NONE, Optional.empty(), false);

  static Request made(Reason reason, boolean complaint) {
    return new Request(State.REQUESTED, Optional.of(reason), complaint);
  }

  boolean open() {
    return state == State.REQUESTED || state == State.SHIPMENT_CLAIMED;
  }

  boolean granted() {
    return state == State.ACCEPTED || state == State.AUTO_ACCEPTED;
  }

  Request is(State state) {
    return new Request(state, reason, complaint);
  }

  Request supersededIfOpen() {
    return open() ? is(State.SUPERSEDED) : this;
  }
}
