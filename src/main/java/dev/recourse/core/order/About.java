package dev.recourse.core.order;

enum About {
  MONEY(Past.Use.DISPUTE_ABOUT_MONEY),
  FAULT(Past.Use.DISPUTE_ABOUT_FAULT);

  final Past.Use use;

  About(Past.Use use) {
    this.use = use;
  }
}
