@NullMarked
package dev.recourse.sandbox;

import org.jspecify.annotations.NullMarked;
