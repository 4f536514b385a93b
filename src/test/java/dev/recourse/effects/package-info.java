@NullMarked
package dev.recourse.effects;

import org.jspecify.annotations.NullMarked;
