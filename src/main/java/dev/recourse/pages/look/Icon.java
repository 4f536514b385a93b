package dev.recourse.pages.look;

import module java.base;

/** Our own drawings; a word always stands beside them. */
public enum Icon {
  CLOCK,
  CHECK,
  CROSS,
  MINUS,
  ALERT,
  INFO,
  HELP,
  LOCK,
  UNDO,
  CARD,
  BANK,
  SHOP,
  BOX,
  TRUCK,
  SCALES,
  EYE,
  MSG,
  MAIL,
  FILE,
  CAM,
  HASH,
  TAG,
  COPY,
  CART,
  SEARCH,
  PEN,
  PAUSE,
  BAN,
  FLASK,
  MENU,
  LEFT,
  RIGHT,
  DOWN,
  ARROW_LEFT,
  ARROW_RIGHT,
  PLUS;

  /** The name of its symbol. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
