package dev.recourse.api.view;

import static dev.recourse.core.order.Role.*;

import module java.base;

import dev.recourse.core.order.Role;

/**
 * What not every reader of an order sees, and who does. Whoever is not named does not: a seller
 * needs neither the buyer's mail nor his bank, a mediator needs no names.
 */
enum Private {
  NAME_OF_BUYER(BUYER, OPERATOR, MARKETPLACE),
  EMAIL(BUYER, OPERATOR, MARKETPLACE),
  NAME_OF_SELLER(BUYER, SELLER, OPERATOR, MARKETPLACE),
  LABEL_OF_METHOD(BUYER, OPERATOR, MARKETPLACE),
  /** Where the buyer goes on with his payment, or gives the bank what a refund needs. */
  LINK_FOR_BUYER(BUYER),
  BANK_REFERENCE(BUYER, OPERATOR, MARKETPLACE),
  FAILURE_OF_REFUND(BUYER, OPERATOR, MARKETPLACE),
  POSTCODE(BUYER, SELLER, MEDIATOR, OPERATOR, MARKETPLACE),
  STREET_AND_NAME(BUYER, SELLER, OPERATOR, MARKETPLACE);

  private final Set<Role> seenBy;

  Private(Role... seenBy) {
    this.seenBy = Set.of(seenBy);
  }

  boolean seenBy(Role reader) {
    return seenBy.contains(reader);
  }
}
