@NullMarked
package dev.recourse.adapters.smtp;

import org.jspecify.annotations.NullMarked;
