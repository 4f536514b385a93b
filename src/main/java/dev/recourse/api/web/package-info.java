/**
 * Where HTTP ends: bodies, callers and numbers of paths come in, troubles go out as problems. Knows
 * no order's rule.
 */
@NullMarked
package dev.recourse.api.web;

import org.jspecify.annotations.NullMarked;
