/**
 * Every sentence a person reads, in Russian and English. Facts come in, text goes out: one
 * catalogue for doors, pages and mails, so that the same thing reads the same everywhere. Knows the
 * codes of {@code core}; must never know a rule, SQL or HTTP.
 */
@NullMarked
package dev.recourse.words;

import org.jspecify.annotations.NullMarked;
