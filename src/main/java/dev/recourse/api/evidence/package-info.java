/**
 * The doors of evidence: a file comes in, is looked at, kept and noted; it goes out as an
 * attachment to those who may see it. Knows no order's state and no disk.
 */
@NullMarked
package dev.recourse.api.evidence;

import org.jspecify.annotations.NullMarked;
