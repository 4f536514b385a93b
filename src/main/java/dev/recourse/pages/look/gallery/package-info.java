/**
 * One sheet with every part of the pages, filled with samples in both languages. Comes in a
 * reader's language, goes out as the data of {@code gallery.jte}; must never know an order.
 */
@NullMarked
package dev.recourse.pages.look.gallery;

import org.jspecify.annotations.NullMarked;
