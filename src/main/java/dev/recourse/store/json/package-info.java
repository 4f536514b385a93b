/**
 * The JSON that is stored for ever. In: an event, an order's parties, a policy; out: their text,
 * and back. Names and their order stand here in words and never change: a new field is optional and
 * has a default, a new meaning is a new type. What is absent is left out; what is unknown is
 * ignored. Knows no table, no rule and no HTTP.
 */
@NullMarked
package dev.recourse.store.json;

import org.jspecify.annotations.NullMarked;
