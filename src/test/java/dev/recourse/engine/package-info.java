/** The engine against a real PostgreSQL. */
@NullMarked
package dev.recourse.engine;

import org.jspecify.annotations.NullMarked;
