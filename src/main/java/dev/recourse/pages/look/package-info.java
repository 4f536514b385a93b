/**
 * What a page shows, as plain data: worded, sorted, nothing left to decide. The templates under
 * {@code look} draw it. Comes in from the rooms of the pages, goes out as HTML; must never know the
 * core, a clock or Spring.
 */
@NullMarked
package dev.recourse.pages.look;

import org.jspecify.annotations.NullMarked;
