/** A seller's own pages: what waits for him, his answer to a cancellation, his money. */
@NullMarked
package dev.recourse.pages.seller;

import org.jspecify.annotations.NullMarked;
