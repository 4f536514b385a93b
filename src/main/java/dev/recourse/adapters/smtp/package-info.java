/**
 * Mails by SMTP. In: a mail; out: whether the server took it. Knows no order and not why somebody
 * is written to.
 */
@NullMarked
package dev.recourse.adapters.smtp;

import org.jspecify.annotations.NullMarked;
