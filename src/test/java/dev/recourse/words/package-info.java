@NullMarked
package dev.recourse.words;

import org.jspecify.annotations.NullMarked;
