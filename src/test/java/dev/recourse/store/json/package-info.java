@NullMarked
package dev.recourse.store.json;

import org.jspecify.annotations.NullMarked;
