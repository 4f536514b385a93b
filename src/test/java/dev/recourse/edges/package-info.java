/**
 * The edges, over HTTP: one second before and at a deadline, many at one instant, what makes no
 * sense, and a world that is down or killed.
 */
@NullMarked
package dev.recourse.edges;

import org.jspecify.annotations.NullMarked;
