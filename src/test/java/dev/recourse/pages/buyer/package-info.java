/** The buyer's pages, as somebody at his browser sees them. */
@NullMarked
package dev.recourse.pages.buyer;

import org.jspecify.annotations.NullMarked;
