package dev.recourse.pages.order;

import module java.base;

import dev.recourse.pages.look.EvidenceTile;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.When;
import dev.recourse.reads.Exhibits.Exhibit;
import dev.recourse.words.Codes;

/** The files that hang on an order: who showed them, when, and what they said about them. */
public final class Gallery {
  private final Glance glance;
  private final SequencedMap<String, Exhibit> exhibits;

  public Gallery(Glance glance, SequencedMap<String, Exhibit> exhibits) {
    this.glance = glance;
    this.exhibits = exhibits;
  }

  public List<EvidenceTile> of(Collection<String> ids) {
    return ids.stream().map(exhibits::get).filter(Objects::nonNull).map(this::tile).toList();
  }

  /** Those of a kind among them. */
  public List<EvidenceTile> of(Collection<String> ids, String kind) {
    return ids.stream()
        .map(exhibits::get)
        .filter(Objects::nonNull)
        .filter(it -> it.kind().equals(kind))
        .map(this::tile)
        .toList();
  }

  /** Those of one side. */
  public List<EvidenceTile> by(String role) {
    return exhibits.values().stream()
        .filter(it -> Codes.of(it.by()).equals(role))
        .map(this::tile)
        .toList();
  }

  private EvidenceTile tile(Exhibit exhibit) {
    var words = glance.words();
    var address = glance.at() + "/evidence/" + exhibit.id();
    var meta =
        words.say(
            "page.evidence.meta",
            Map.of(
                "from", words.say("page.from." + Codes.of(exhibit.by())),
                "at", words.brief(exhibit.at())));
    return new EvidenceTile(
        address,
        exhibit.isPicture() ? address : null,
        exhibit.isPicture() ? Icon.CAM : Icon.FILE,
        words.say("evidence_type." + exhibit.kind()),
        Line.of(meta).with(new When(exhibit.at(), words.brief(exhibit.at()))),
        exhibit.description().isEmpty() ? null : exhibit.description());
  }
}
