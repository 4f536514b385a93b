package dev.recourse.pages.mediator;

import module java.base;

import org.springframework.util.MultiValueMap;

/** A decision as it was typed, before anything is made of it. */
record Draft(String toBuyer, String toSeller, String fault, String reasons) {
  static final String TO_BUYER = "to_buyer";
  static final String TO_SELLER = "to_seller";
  static final String FAULT = "fault";
  static final String REASONS = "reasons";

  static Draft of(MultiValueMap<String, String> said) {
    return new Draft(
        first(said, TO_BUYER), first(said, TO_SELLER), first(said, FAULT), first(said, REASONS));
  }

  Map<String, String> fields() {
    return Map.of(TO_BUYER, toBuyer, TO_SELLER, toSeller, FAULT, fault, REASONS, reasons);
  }

  static String first(MultiValueMap<String, String> said, String name) {
    return Objects.requireNonNullElse(said.getFirst(name), "").replace("\r\n", "\n");
  }
}
