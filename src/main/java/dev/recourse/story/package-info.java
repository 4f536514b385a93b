/**
 * Plays orders over HTTP, as an integrator would: three stories to read, and sample orders to look
 * at. Comes in: the address of a running service. Goes out: calls and a timeline. Knows nothing of
 * the other rooms: what it can do, anybody can.
 */
@NullMarked
package dev.recourse.story;

import org.jspecify.annotations.NullMarked;
