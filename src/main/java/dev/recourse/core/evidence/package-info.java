/**
 * What can be said of a file by looking at its bytes: which of the few kinds we take it is, whether
 * it is whole, how large its picture is. It decodes nothing. Stands in the core beside the reading
 * of parcel numbers because it is the same sort of rule: pure, asked before an act, the same at
 * every door. Knows no order, no disk and no HTTP.
 */
@NullMarked
package dev.recourse.core.evidence;

import org.jspecify.annotations.NullMarked;
