package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.Counter;
import dev.recourse.api.OwnEvidence;
import dev.recourse.api.evidence.EvidenceDesk;
import dev.recourse.api.evidence.Upload;
import dev.recourse.api.web.Call;
import dev.recourse.api.web.Said;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Evidence;
import dev.recourse.engine.Answer;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/** Where a filled form is handed in: its files are kept first, then its command is brought. */
@Component
public final class Desk {
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
  public record Place(Deed deed, Seen seen, int number) {
    Currency currency() {
      return seen.order().placed().currency();
    }

    /** Another deed at the same place. */
    public Place with(Deed other) {
      return new Place(other, seen, number);
    }
  }

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
  Answer.Done bring(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var body = Taking.of(place.deed(), said, place.currency());
    Said.keep(body);
    return counter.done(call(place, visitor, said), command(place, visitor, body));
  }

  /** The command that a form means, or all that is wrong with it. */
  Command command(Place place, Visitor visitor, ObjectNode body) {
    return place
        .deed()
        .command()
        .apply(
            new Deed.Filled(
                visitor.role(), place.number(), body, ids -> evidence.of(visitor.actor(), ids)));
  }

  private static Call call(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    return new Call(
        visitor.actor(),
        visitor.wants(),
        new Call.Address("POST", visitor.address()),
        Map.of("id", place.seen().id().toString(), "n", String.valueOf(place.number())),
        new Call.Headers(Optional.ofNullable(said.getFirst(ONCE)), Optional.empty()));
  }
}
