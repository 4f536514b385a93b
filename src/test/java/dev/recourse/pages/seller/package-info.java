/** The seller's and the operator's pages, as somebody at his browser sees them. */
@NullMarked
package dev.recourse.pages.seller;

import org.jspecify.annotations.NullMarked;
