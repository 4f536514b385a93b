/**
 * A provider, a carrier, a mailbox and a shop to try things with, behind the same ports as real
 * ones, with doors to tell them what to do. Their books are tables of their own schema, written in
 * transactions of their own: they outlive us as real ones do. Knows no order's table.
 */
@NullMarked
package dev.recourse.sandbox;

import org.jspecify.annotations.NullMarked;
