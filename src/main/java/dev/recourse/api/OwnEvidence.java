package dev.recourse.api;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Evidence;
import dev.recourse.reads.OwnFiles;
import org.springframework.stereotype.Component;

/** The files that a caller names: he has stored them himself, or the body is bad. */
@Component
public class OwnEvidence {
  private final OwnFiles files;

  OwnEvidence(OwnFiles files) {
    this.files = files;
  }

  public Set<Evidence> of(Actor caller, List<String> ids) {
    if (ids.isEmpty()) return Set.of();
    var own = files.of(caller, ids);
    if (own.size() < ids.size()) throw BadBody.of("evidence", "unknown_evidence");
    return own;
  }
}
