package dev.recourse.core.order;

enum Role {
  BUYER,
  SELLER,
  MEDIATOR,
  OPERATOR,
  MARKETPLACE,
  SYSTEM,
  PROVIDER,
  CARRIER
}
