/** What tests of every room share: the one PostgreSQL of a run. */
@NullMarked
package dev.recourse.testing;

import org.jspecify.annotations.NullMarked;
