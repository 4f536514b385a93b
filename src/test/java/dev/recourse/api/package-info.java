@NullMarked
package dev.recourse.api;

import org.jspecify.annotations.NullMarked;
