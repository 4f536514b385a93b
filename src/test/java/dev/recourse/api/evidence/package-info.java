@NullMarked
package dev.recourse.api.evidence;

import org.jspecify.annotations.NullMarked;
