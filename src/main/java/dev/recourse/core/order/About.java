package dev.recourse.core.order;

public enum About {
  MONEY(Past.Use.DISPUTE_ABOUT_MONEY),
  FAULT(Past.Use.DISPUTE_ABOUT_FAULT);

  public final Past.Use use;

  About(Past.Use use) {
    this.use = use;
  }
}
