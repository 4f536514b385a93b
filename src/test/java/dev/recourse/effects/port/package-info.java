@NullMarked
package dev.recourse.effects.port;

import org.jspecify.annotations.NullMarked;
