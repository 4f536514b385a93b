package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.Counter;
import dev.recourse.api.OwnEvidence;
import dev.recourse.api.evidence.EvidenceDesk;
import dev.recourse.api.evidence.Upload;
import dev.recourse.api.web.Call;
import dev.recourse.api.web.Said;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Evidence;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Where a filled form is handed in: its files are kept first, then its command is brought. */
@Component
final class Desk {
  private static final String ONCE = "once";

  private final Counter counter;
  private final OwnEvidence evidence;
  private final EvidenceDesk files;

  Desk(Counter counter, OwnEvidence evidence, EvidenceDesk files) {
    this.counter = counter;
    this.evidence = evidence;
    this.files = files;
  }

  /** A deed of an order, of which number; the number of an order's own is 0. */
  record Place(Deed deed, Seen seen, int number) {}

  /** What was filled in, with the ids of the files that are kept by now. */
  MultiValueMap<String, String> keep(
      Actor caller,
      Deed deed,
      MultiValueMap<String, String> said,
      MultiValueMap<String, MultipartFile> sent)
      throws IOException {
    var all = new LinkedMultiValueMap<>(said);
    for (var blank : deed.blanks()) {
      if (blank.kind() != Blank.Kind.FILES) continue;
      var kind = Evidence.Type.valueOf(blank.codes().codes().getFirst().toUpperCase(Locale.ROOT));
      var description = Objects.requireNonNullElse(said.getFirst("description"), "");
      for (var file : sent.getOrDefault(blank.field(), List.of()))
        if (!file.isEmpty())
          all.add("evidence", files.keep(caller, () -> Upload.of(file, kind, description)).id());
    }
    return all;
  }

  /** Counts once, however often the same form is sent. */
  void bring(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var currency = place.seen().order().placed().currency();
    var body = Taking.of(place.deed(), said, currency);
    Said.keep(body);
    var filled =
        new Deed.Filled(
            visitor.role(), place.number(), body, ids -> evidence.of(visitor.actor(), ids));
    counter.done(call(place, visitor, said), place.deed().command().apply(filled));
  }

  private static Call call(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    return new Call(
        visitor.actor(),
        visitor.language(),
        new Call.Address("POST", visitor.address()),
        Map.of("id", place.seen().id().toString(), "n", String.valueOf(place.number())),
        new Call.Headers(Optional.ofNullable(said.getFirst(ONCE)), Optional.empty()));
  }
}
