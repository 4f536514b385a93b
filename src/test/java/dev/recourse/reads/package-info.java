/** Questions against a real PostgreSQL, whose rows the engine wrote. */
@NullMarked
package dev.recourse.reads;

import org.jspecify.annotations.NullMarked;
