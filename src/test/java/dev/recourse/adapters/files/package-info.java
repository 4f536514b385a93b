@NullMarked
package dev.recourse.adapters.files;

import org.jspecify.annotations.NullMarked;
