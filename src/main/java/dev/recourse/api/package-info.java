/**
 * The JSON door: requests become wishes, answers become orders or problems, one subject per file.
 * Knows the contract, its words and its codes; contains no rule of an order, no SQL and no
 * transaction.
 */
@NullMarked
package dev.recourse.api;

import org.jspecify.annotations.NullMarked;
