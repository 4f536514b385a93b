/** Sentences about this room's leaves. */
@NullMarked
package dev.recourse.core.policy;

import org.jspecify.annotations.NullMarked;
