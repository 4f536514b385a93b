/** Who may open which page, and by what. */
@NullMarked
package dev.recourse.pages.visit;

import org.jspecify.annotations.NullMarked;
