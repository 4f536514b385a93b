/**
 * Who calls, and who may make which call at all. What is not in the table of routes is closed.
 * Knows no order: whose it is, is asked where it is read.
 */
@NullMarked
package dev.recourse.api.caller;

import org.jspecify.annotations.NullMarked;
