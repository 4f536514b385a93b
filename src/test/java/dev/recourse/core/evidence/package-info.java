@NullMarked
package dev.recourse.core.evidence;

import org.jspecify.annotations.NullMarked;
