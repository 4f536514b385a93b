package dev.recourse.core.order;

public enum Role {
  BUYER,
  SELLER,
  MEDIATOR,
  OPERATOR,
  MARKETPLACE,
  SYSTEM,
  PROVIDER,
  CARRIER
}
