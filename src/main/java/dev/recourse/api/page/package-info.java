/**
 * The few pages for whoever opens this service in a browser: what it is, what each problem means,
 * and the description of the API. Knows no order.
 */
@NullMarked
package dev.recourse.api.page;

import org.jspecify.annotations.NullMarked;
