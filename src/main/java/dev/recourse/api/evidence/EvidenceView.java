package dev.recourse.api.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A file that is kept.
 *
 * @param id by which commands name it; the same file of the same caller and kind has the same
 * @param size in bytes
 */
public record EvidenceView(
    String id, @JsonProperty("media_type") String mediaType, long size, String sha256) {}
