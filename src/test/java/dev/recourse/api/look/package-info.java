@NullMarked
package dev.recourse.api.look;

import org.jspecify.annotations.NullMarked;
