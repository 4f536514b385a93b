/**
 * An order as its reader may see it: pure functions from what is known to what is answered. The
 * same ones render the answer of a command and of a question. Never contains SQL or a decision.
 */
@NullMarked
package dev.recourse.api.view;

import org.jspecify.annotations.NullMarked;
