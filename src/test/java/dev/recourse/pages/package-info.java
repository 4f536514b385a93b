/** The pages, looked at in a browser. */
@NullMarked
package dev.recourse.pages;

import org.jspecify.annotations.NullMarked;
