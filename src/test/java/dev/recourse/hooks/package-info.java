@NullMarked
package dev.recourse.hooks;

import org.jspecify.annotations.NullMarked;
