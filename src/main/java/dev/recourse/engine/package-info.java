/**
 * Decides and stores: wishes come in from the doors, answers go out after the commit. The only room
 * with transactions and with the time. Knows no HTTP, no SQL, no provider and no sentence.
 */
@NullMarked
package dev.recourse.engine;

import org.jspecify.annotations.NullMarked;
