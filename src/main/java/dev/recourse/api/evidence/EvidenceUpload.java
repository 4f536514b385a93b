package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.core.order.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;

/** The parts of an upload, for the description of the API. */
@Schema(name = "EvidenceUpload")
record EvidenceUpload(
    @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
        String file,
    Optional<Evidence.Type> kind,
    Optional<String> description) {}
