/** What goes wrong at a door, and how it is told: one code, one sentence, one page each. */
@NullMarked
package dev.recourse.api.problem;

import org.jspecify.annotations.NullMarked;
