package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** One party of a case: what it asks or offers, its words, its evidence, a way to ask it. */
public record CaseSide(
    String code,
    String heading,
    String name,
    String askLabel,
    String ask,
    List<String> words,
    String evidenceLabel,
    List<EvidenceTile> evidence,
    @Nullable Line noEvidence,
    @Nullable Button question,
    Tone tone) {}
