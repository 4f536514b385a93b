/**
 * Doors that answer questions: an order, lists, what happened, what waits. They ask {@code reads},
 * render, and change nothing.
 */
@NullMarked
package dev.recourse.api.look;

import org.jspecify.annotations.NullMarked;
