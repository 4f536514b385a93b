@NullMarked
package dev.recourse.api.caller;

import org.jspecify.annotations.NullMarked;
