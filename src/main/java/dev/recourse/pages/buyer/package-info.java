/**
 * What only a buyer sees: his orders, paying, the way to a cancellation and to a dispute, the cart
 * again, and help. An order comes in as its page has it; what he does goes out as a deed.
 */
@NullMarked
package dev.recourse.pages.buyer;

import org.jspecify.annotations.NullMarked;
