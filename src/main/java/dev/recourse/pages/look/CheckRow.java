package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** One proof: its name, the verdict as a word, what was checked, by whom and when. */
public record CheckRow(
    Verdict verdict,
    String name,
    String word,
    List<Line> details,
    @Nullable Comparison comparison,
    List<EvidenceTile> evidence) {}
