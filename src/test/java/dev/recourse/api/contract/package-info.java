/** The contract as it is written down: the OpenAPI document, and the table of routes. */
@NullMarked
package dev.recourse.api.contract;

import org.jspecify.annotations.NullMarked;
