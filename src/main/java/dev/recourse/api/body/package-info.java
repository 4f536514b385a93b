/**
 * Reads what a caller sent, strictly: a body becomes a request record, or a list of all that is
 * wrong with it. Knows JSON and bounds; knows no order and no HTTP.
 */
@NullMarked
package dev.recourse.api.body;

import org.jspecify.annotations.NullMarked;
