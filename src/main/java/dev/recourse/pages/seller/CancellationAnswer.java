package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.api.view.CancellationView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.PaymentView;
import dev.recourse.pages.deed.Uploads;
import dev.recourse.pages.look.Answer;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Items;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Note;
import dev.recourse.pages.look.Party;
import dev.recourse.pages.look.Point;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.UploadField;
import dev.recourse.pages.order.Acts;
import dev.recourse.pages.order.Answers;
import dev.recourse.pages.order.Aside;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A seller's answer to a cancellation: what is asked, and the two things he can do, side by side
 * and of one size. There is no third way without proof.
 */
public record CancellationAnswer(
    Answer asked,
    Way agree,
    @Nullable Way shipped,
    List<Field> fields,
    List<UploadField> files,
    Note warning,
    Items items,
    List<Party> parties,
    String once) {

  /** One of the two. */
  public record Way(String heading, List<Point> points, String url, Button button) {}

  /** Nothing where the reader cannot agree now. */
  static Optional<CancellationAnswer> of(Glance part, Instant proofUntil) {
    var acts = new Acts(part);
    return acts.one("accept_cancellation").map(accept -> of(part, accept, acts, proofUntil));
  }

  private static CancellationAnswer of(Glance part, Button accept, Acts acts, Instant proofUntil) {
    var shipped =
        Stream.of("ship", "supply_proof").flatMap(code -> acts.one(code).stream()).findFirst();
    return new CancellationAnswer(
        asked(part),
        agree(part, accept),
        shipped.map(it -> shipped(part, it, proofUntil)).orElse(null),
        fields(part.words()),
        Stream.of("parcel_photo", "postal_receipt_scan")
            .map(it -> Uploads.of("file-" + it, it, null, part.words()))
            .toList(),
        warning(part.words()),
        new Aside(part).items(),
        new Aside(part).parties().stream().map(it -> writing(it, part)).toList(),
        UUID.randomUUID().toString());
  }

  /** The messages stand on the order's own page. */
  private static Party writing(Party party, Glance part) {
    var write = party.write();
    return write == null
        ? party
        : new Party(
            party.heading(),
            party.initials(),
            party.name(),
            party.note(),
            new Link(part.at() + "#messages", write.text()));
  }

  /** The same card as on the order, with the request in full and without its buttons. */
  private static Answer asked(Glance part) {
    var card = new Answers(part).card();
    return new Answer(
        card.badges(),
        card.sum(),
        card.headline(),
        card.under(),
        card.bar(),
        card.sentences(),
        part.part()
            .map(PartView::cancellation)
            .map(it -> facts(it, part.words()))
            .orElse(List.of()),
        List.of(),
        null,
        List.of());
  }

  private static List<Fact> facts(CancellationView request, Words words) {
    var facts = new ArrayList<Fact>();
    if (request.reason() != null)
      facts.add(Fact.of(words.say("field.reason"), words.say("reason." + request.reason())));
    var complaint = request.complaint() ? "page.answer.complaint.yes" : "page.answer.complaint.no";
    facts.add(Fact.of(words.say("page.answer.complaint"), words.say(complaint)));
    if (request.note() != null)
      facts.add(
          Fact.of(
              words.say("page.answer.words"),
              words.say("page.answer.quote", Map.of("text", request.note()))));
    return facts;
  }

  private static Way agree(Glance part, Button accept) {
    var words = part.words();
    var facts = Map.of("sum", part.money(part.purse().held()), "method", method(part));
    return new Way(
        words.say("page.answer.agree"),
        List.of(
            new Point(Icon.ARROW_LEFT, words.say("page.answer.agree.money", facts)),
            new Point(Icon.BOX, words.say("page.answer.agree.goods")),
            new Point(Icon.CHECK, words.say("page.answer.agree.fee"))),
        accept.url(),
        Button.submit(accept.code(), accept.label()));
  }

  private static Optional<String> method(Glance part) {
    return part.order().payments().stream()
        .map(PaymentView::method)
        .map(method -> method.label())
        .filter(Objects::nonNull)
        .reduce((_, last) -> last);
  }

  private static Way shipped(Glance part, Button button, Instant until) {
    var words = part.words();
    var facts = Map.of("at", until);
    return new Way(
        words.say("page.answer." + button.code()),
        List.of(
            new Point(Icon.TRUCK, words.say("page.answer.shipped.checked")),
            new Point(Icon.CLOCK, words.say("page.answer.shipped.later", facts))),
        button.url(),
        Button.submit(button.code(), words.say("page.answer." + button.code() + ".send")));
  }

  private static List<Field> fields(Words words) {
    return List.of(
        Field.text("carrier", words.say("field.carrier"), "").suggesting(Carriers.usual()),
        Field.text("tracking_number", words.say("field.tracking_number"), "")
            .as(Field.Kind.CODE)
            .hint(words.say("field.tracking_number.hint"))
            .read(Carriers.READING));
  }

  private static Note warning(Words words) {
    return new Note(
        Tone.WAIT, Icon.ALERT, null, List.of(Line.of(words.say("page.answer.warning"))));
  }
}
