/**
 * Files on this machine's disk. In: bytes; out: their hash, and the bytes again. Knows no order, no
 * HTTP and not what the bytes show.
 */
@NullMarked
package dev.recourse.adapters.files;

import org.jspecify.annotations.NullMarked;
