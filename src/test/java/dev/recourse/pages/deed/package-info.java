/** The table of deeds, for tests of all pages. */
@NullMarked
package dev.recourse.pages.deed;

import org.jspecify.annotations.NullMarked;
