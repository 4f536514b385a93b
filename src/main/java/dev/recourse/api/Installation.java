package dev.recourse.api;

/**
 * What the doors know of where they stand.
 *
 * @param publicUrl how the outside calls this service, without a slash at the end
 * @param provider the payment provider of new orders whose policy names none
 * @param sandbox whether this is a place to try things
 */
public record Installation(String publicUrl, String provider, boolean sandbox) {}
