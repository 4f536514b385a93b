/**
 * One order as a page: what its reader may see of it (the API's view) becomes the parts of a page.
 * Codes choose the words; no line here knows what a status means.
 */
@NullMarked
package dev.recourse.pages.order;

import org.jspecify.annotations.NullMarked;
