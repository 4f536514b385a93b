/**
 * Links that open an order without a sign-in. In: whose order; out: a token, and back again. Knows
 * no mail, no page and nothing of what stands behind the link.
 */
@NullMarked
package dev.recourse.links;

import org.jspecify.annotations.NullMarked;
