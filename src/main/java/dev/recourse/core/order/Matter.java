package dev.recourse.core.order;

import module java.base;

/** What a dispute is about, and what each side proposes at present. */
public record Matter(
    Opening opening,
    Set<Evidence> evidence,
    Optional<Proposal> buyer,
    Optional<Proposal> seller,
    Optional<Role> appealedBy) {

  /** How it began; the sum is what the part held, or the seller was paid, at that moment. */
  public record Opening(Ground ground, Wish wish, long sum, Instant at, int words) {}

  /** What a side wants: minor units (none about fault), the number of its words, and since when. */
  public record Proposal(OptionalLong amount, int words, Instant at) {}

  /** What a side says in an answer. */
  record Said(OptionalLong amount, int words, Instant at, Set<Evidence> evidence) {
    /** An answer without an amount offers nothing; about fault there is nothing to offer. */
    Said orNothing(About about) {
      return about == About.MONEY && amount.isEmpty()
          ? new Said(OptionalLong.of(0), words, at, evidence)
          : this;
    }
  }

  static Matter opened(Event.DisputeOpened e, Instant at) {
    var opening = new Opening(e.ground(), e.wish(), e.sum(), at, e.words());
    var wish = new Proposal(e.amount(), e.words(), at);
    return new Matter(opening, e.evidence(), Optional.of(wish), Optional.empty(), Optional.empty());
  }

  public About about() {
    return opening.wish().about();
  }

  public Ground ground() {
    return opening.ground();
  }

  OptionalLong amountOf(Role side) {
    return (side == Role.BUYER ? buyer : seller).map(Proposal::amount).orElse(OptionalLong.empty());
  }

  Matter said(Role side, Said said) {
    var before = side == Role.BUYER ? buyer : seller;
    var amount = said.amount().isPresent() ? said.amount() : amountOf(side);
    var words = said.words() > 0 ? said.words() : before.map(Proposal::words).orElse(0);
    var now = Optional.of(new Proposal(amount, words, said.at()));
    var all = with(said.evidence()).evidence;
    return side == Role.BUYER
        ? new Matter(opening, all, now, seller, appealedBy)
        : new Matter(opening, all, buyer, now, appealedBy);
  }

  Matter with(Set<Evidence> more) {
    var all = new LinkedHashSet<>(evidence);
    all.addAll(more);
    return new Matter(opening, all, buyer, seller, appealedBy);
  }

  Matter appealed(Role by) {
    return new Matter(opening, evidence, buyer, seller, Optional.of(by));
  }
}
