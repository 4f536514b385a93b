/**
 * The mediator's desk: the queue of disputes, one case with both its sides, and the decision, tried
 * on a copy before it is sent.
 */
@NullMarked
package dev.recourse.pages.mediator;

import org.jspecify.annotations.NullMarked;
