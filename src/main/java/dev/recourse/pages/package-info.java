/**
 * The pages of buyer, seller, mediator and operator: a request comes in, HTML goes out. Buttons
 * come from {@code actions}, sentences from {@code words}; must never hold SQL, a transaction or a
 * comparison of statuses.
 */
@NullMarked
package dev.recourse.pages;

import org.jspecify.annotations.NullMarked;
