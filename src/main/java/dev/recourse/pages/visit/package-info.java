/**
 * Who looks at a page: session in, a visitor with his language out; and the table of all pages.
 * Knows no order.
 */
@NullMarked
package dev.recourse.pages.visit;

import org.jspecify.annotations.NullMarked;
