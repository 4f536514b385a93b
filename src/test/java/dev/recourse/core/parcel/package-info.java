/** Sentences about this room's leaves. */
@NullMarked
package dev.recourse.core.parcel;

import org.jspecify.annotations.NullMarked;
