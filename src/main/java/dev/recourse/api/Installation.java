package dev.recourse.api;

/**
 * What the doors know of where they stand.
 *
 * @param publicUrl how the outside calls this service, without a slash at the end
 * @param provider the payment provider of new orders whose policy names none
 */
public record Installation(String publicUrl, String provider) {}
