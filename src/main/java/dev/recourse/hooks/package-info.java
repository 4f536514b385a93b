/**
 * The door for providers' and carriers' own messages: keeps the raw bytes, then lets the adapter
 * read them through its port and brings what they say to the desk. Knows no provider's name and no
 * wire format.
 */
@NullMarked
package dev.recourse.hooks;

import org.jspecify.annotations.NullMarked;
