@NullMarked
package dev.recourse.api.body;

import org.jspecify.annotations.NullMarked;
