/** An operator's pages: what went wrong, and an order seen from inside. */
@NullMarked
package dev.recourse.pages.staff;

import org.jspecify.annotations.NullMarked;
