@NullMarked
package dev.recourse.links;

import org.jspecify.annotations.NullMarked;
