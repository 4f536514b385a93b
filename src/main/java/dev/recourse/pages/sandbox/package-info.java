/**
 * Pages that only a sandbox has: the mails that would have gone out, and all parts of the pages on
 * one sheet. Knows no order.
 */
@NullMarked
package dev.recourse.pages.sandbox;

import org.jspecify.annotations.NullMarked;
