/**
 * The stories that must always run, clicked through by the people they happen to: in both
 * languages, with a mouse or without, with scripts or without, on a narrow screen, with large text.
 */
@NullMarked
package dev.recourse.pages.stories;

import org.jspecify.annotations.NullMarked;
