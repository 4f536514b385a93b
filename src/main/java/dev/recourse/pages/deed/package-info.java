/**
 * What people do on pages: a form in, a command at the counter out. The table of deeds says of each
 * command which blanks its form has; what may be done now, the order's actions say.
 */
@NullMarked
package dev.recourse.pages.deed;

import org.jspecify.annotations.NullMarked;
