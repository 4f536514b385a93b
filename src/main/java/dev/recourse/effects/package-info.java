/**
 * The way out: what must reach a provider, a carrier or a mailbox after a commit is done here, and
 * what came of it goes back in through the front door. Knows no SQL, no transaction, no provider's
 * name and no wire format.
 */
@NullMarked
package dev.recourse.effects;

import org.jspecify.annotations.NullMarked;
