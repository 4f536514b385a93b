@NullMarked
package dev.recourse.api.form;

import org.jspecify.annotations.NullMarked;
