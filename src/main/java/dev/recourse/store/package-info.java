/**
 * Every statement of a batch and every statement that writes. Rows come in, rows go out; knows no
 * rule, begins and ends no transaction by itself, and never asks what time it is.
 */
@NullMarked
package dev.recourse.store;

import org.jspecify.annotations.NullMarked;
