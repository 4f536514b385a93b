/** ReAdd to Cart: what of an order that is over can be had again, and how it differs. */
@NullMarked
package dev.recourse.api.cart;

import org.jspecify.annotations.NullMarked;
