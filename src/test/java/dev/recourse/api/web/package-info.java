@NullMarked
package dev.recourse.api.web;

import org.jspecify.annotations.NullMarked;
