/** The mediator's desk over HTTP, as a browser without scripts sees it. */
@NullMarked
package dev.recourse.pages.mediator;

import org.jspecify.annotations.NullMarked;
