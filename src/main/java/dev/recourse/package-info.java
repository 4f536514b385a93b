/** The front step: the class that starts. Everything is in the rooms below. */
@NullMarked
package dev.recourse;

import org.jspecify.annotations.NullMarked;
