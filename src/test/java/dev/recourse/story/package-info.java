/** What is told and what is printed to try goes as it says. */
@NullMarked
package dev.recourse.story;

import org.jspecify.annotations.NullMarked;
