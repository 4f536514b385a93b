package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * Two sums that always add up to what is held, fault, reason, and the way to the preview. Sums in
 * minor units are for the script.
 */
public record DecisionBar(
    String url,
    Map<String, String> fields,
    Field toBuyer,
    Field toSeller,
    String sliderLabel,
    long heldMinor,
    long toBuyerMinor,
    int digits,
    Field fault,
    Field reason,
    Button preview,
    @Nullable FormErrors errors) {}
