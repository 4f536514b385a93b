/**
 * What callers fill in: one record per call, its fields and their bounds, and the command that it
 * asks for. The contract's request schemas are made of these.
 */
@NullMarked
package dev.recourse.api.form;

import org.jspecify.annotations.NullMarked;
