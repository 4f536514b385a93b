package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Proof.Wanted;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Tracking;

/** What the seller says he sent, what its carrier says of it, and what was asked about it. */
public record Sent(
    Proof proof, Saying saying, Journey journey, Finding finding, Optional<ProofRequest> asked) {

  /**
   * When he said so, when he says that it left, with which carrier, and the number of his words.
   */
  public record Saying(Instant at, Optional<Instant> shipped, String carrier, int words) {}

  /** Where the carrier has seen it, and when last. */
  public record Journey(
      Tracking tracking,
      Optional<Instant> accepted,
      Optional<Instant> delivered,
      Optional<Instant> last) {
    static final Journey NOT_ASKED =
        new Journey(Tracking.CLAIMED, Optional.empty(), Optional.empty(), Optional.empty());

    /** Once per status, and nothing that is older than what is known. */
    boolean isNews(Tracking status, Instant at) {
      return status != tracking && last.filter(at::isBefore).isEmpty();
    }

    Journey seen(Tracking tracking, Instant at) {
      var taken = tracking.isWithCarrier() ? accepted.or(() -> Optional.of(at)) : accepted;
      var given = tracking == Tracking.DELIVERED ? delivered.or(() -> Optional.of(at)) : delivered;
      return new Journey(tracking, taken, given, Optional.of(at));
    }
  }

  /** The buyer's question, and what became of it. */
  public record ProofRequest(Set<Wanted> wants, Instant at, State state, int words) {
    public enum State {
      OPEN,
      ANSWERED,
      UNANSWERED
    }

    public boolean open() {
      return state == State.OPEN;
    }

    ProofRequest is(State state) {
      return new ProofRequest(wants, at, state, words);
    }
  }

  static Sent told(Proof proof, Saying saying) {
    return new Sent(proof, saying, Journey.NOT_ASKED, Finding.NOT_YET, Optional.empty());
  }

  Sent tracked(Tracking tracking, Instant at) {
    return new Sent(proof, saying, journey.seen(tracking, at), finding, asked);
  }

  Sent found(Finding finding) {
    return new Sent(proof, saying, journey, finding.after(this.finding), asked);
  }

  Sent asked(ProofRequest request) {
    return new Sent(proof, saying, journey, finding, Optional.of(request));
  }

  Sent unanswered() {
    return new Sent(
        proof, saying, journey, finding, asked.map(r -> r.is(ProofRequest.State.UNANSWERED)));
  }

  /** Another number begins anew with its carrier; papers only add. */
  Sent supplied(Proof more) {
    var answer =
        asked.map(request ->
            request.open() && more.gives(request.wants())
                ? request.is(ProofRequest.State.ANSWERED)
                : request);
    return bringsAnother(more)
        ? new Sent(proof.and(more), saying, Journey.NOT_ASKED, Finding.NOT_YET, answer)
        : new Sent(proof.and(more), saying, journey, finding, answer);
  }

  boolean bringsAnother(Proof more) {
    return more.numbered() && !more.number().equals(proof.number());
  }
}
