/**
 * Questions: one order as of now, lists, timelines, the feed. Select-only SQL; every statement asks
 * who may read. Knows no rule but the fold, writes nothing, locks nothing.
 */
@NullMarked
package dev.recourse.reads;

import org.jspecify.annotations.NullMarked;
