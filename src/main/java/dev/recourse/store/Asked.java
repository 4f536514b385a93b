package dev.recourse.store;

import module java.base;

import dev.recourse.store.Effects.InHand;

/**
 * What the first message of a batch asks for: events after what is known, answers by slot,
 * references, effects in hand; and up to so many orders due, if it is time to look, from an instant
 * on.
 */
public record Asked(
    int lane,
    List<Known> known,
    List<Answers.Asked> slots,
    List<String> references,
    List<InHand> effects,
    Instant lookFrom,
    int lookFor) {}
