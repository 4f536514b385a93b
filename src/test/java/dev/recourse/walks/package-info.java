/**
 * Orders that live over HTTP, as outsiders drive them, and the table of what they reached: {@code
 * docs/generated/coverage.md}.
 */
@NullMarked
package dev.recourse.walks;

import org.jspecify.annotations.NullMarked;
