/**
 * The order's rules as sentences over its events; the simulation walks the same rules at random.
 */
@NullMarked
package dev.recourse.core.order;

import org.jspecify.annotations.NullMarked;
