/**
 * The world in our words: what we ask of a payment provider, a carrier, a mailbox and a shop's
 * cart, and what they may answer. Who stands behind it, and how he is spoken to, is his adapter's.
 */
@NullMarked
package dev.recourse.effects.port;

import org.jspecify.annotations.NullMarked;
