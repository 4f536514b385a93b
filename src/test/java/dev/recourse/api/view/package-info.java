@NullMarked
package dev.recourse.api.view;

import org.jspecify.annotations.NullMarked;
