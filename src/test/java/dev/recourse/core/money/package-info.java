/** Sentences about this room's leaves. */
@NullMarked
package dev.recourse.core.money;

import org.jspecify.annotations.NullMarked;
