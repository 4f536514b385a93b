package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.api.body.Prose;
import dev.recourse.core.order.Evidence;

/** What comes beside the file. */
record EvidenceForm(Optional<Evidence.Type> kind, Optional<@Prose String> description) {}
