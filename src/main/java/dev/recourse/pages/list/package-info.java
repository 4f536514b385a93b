/** Orders as lists: one address, and for each role the list that fits its work. */
@NullMarked
package dev.recourse.pages.list;

import org.jspecify.annotations.NullMarked;
