package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.view.Reasons;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Refusal;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.OrderStrip;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/** A deed whose form has pages of its own: where it is done, what is wrong, and what came of it. */
@Component
public final class Errands {
  private final OrderDoor orders;
  private final Desk desk;
  private final DeedForms forms;
  private final Explaining explaining;

  Errands(OrderDoor orders, Desk desk, DeedForms forms, Explaining explaining) {
    this.orders = orders;
    this.desk = desk;
    this.forms = forms;
    this.explaining = explaining;
  }

  /** What came of sending it. */
  public sealed interface Came {
    record Done(Order order) implements Came {}

    /** It can be sent again, once that is put right. */
    record Wrong(Problem problem) implements Came {}

    /** The order as it is now does not allow it any more. */
    record Refused(Place now, String sentence) implements Came {}
  }

  /** Of an order as a whole the number is 0. */
  public Place place(String id, String n, String code, Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    return Deeds.of(code)
        .filter(_ -> n.matches("[0-9]{1,9}"))
        .map(deed -> new Place(deed, seen, Integer.parseInt(n)))
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  public Place also(Place place, String code) {
    return place.with(Deeds.of(code).orElseThrow());
  }

  public Glance glance(Place place, Visitor visitor) {
    return orders.glance(place.seen(), visitor);
  }

  public boolean isOffered(Place place, Glance glance) {
    return forms.isOffered(place, glance);
  }

  public static OrderStrip strip(Glance glance) {
    return DeedForms.strip(glance);
  }

  /** The order, with the reason why it cannot be done. */
  public ResponseEntity<byte[]> notNow(Place place, Visitor visitor) {
    var glance = glance(place, visitor);
    return notNow(place, visitor, forms.reason(place, glance, glance.words()));
  }

  public ResponseEntity<byte[]> notNow(Place place, Visitor visitor, String why) {
    return orders.page(
        HttpStatus.CONFLICT, place.seen(), visitor, _ -> List.of(Banner.wrong(Line.of(why))));
  }

  /** The form in the contract's terms. */
  public ObjectNode body(Place place, MultiValueMap<String, String> said) {
    return Taking.of(place.deed(), said, place.currency());
  }

  /** All that is wrong with the form so far, without sending it. */
  public Optional<Problem> wrongs(
      Place place, Visitor visitor, MultiValueMap<String, String> said) {
    try {
      desk.command(place, visitor, body(place, said));
      return Optional.empty();
    } catch (BadBody bad) {
      return Optional.of(problem(new Trouble.Invalid(bad.faults()), visitor));
    }
  }

  public Problem problem(Trouble trouble, Visitor visitor) {
    return explaining.problem(trouble, visitor.language());
  }

  /** What the rules would answer, in words. */
  public Problem refused(Refusal why, Place place, Visitor visitor) {
    var glance = glance(place, visitor);
    var sentence = Reasons.sentence(glance.words(), why, place.deed().code(), glance.currency());
    return problem(new Trouble.Refused(why.code(), sentence, why.availableAt()), visitor);
  }

  /** Keeps the files that came, under the names that they had, or says what is wrong with them. */
  public Kept keep(
      Place place,
      Visitor visitor,
      MultiValueMap<String, String> said,
      MultiValueMap<String, MultipartFile> sent)
      throws IOException {
    try {
      var kept = new LinkedMultiValueMap<>(desk.keep(visitor.actor(), place.deed(), said, sent));
      for (var blank : place.deed().blanks())
        if (blank.kind() == Blank.Kind.FILES)
          sent.getOrDefault(blank.field(), List.of()).stream()
              .filter(file -> !file.isEmpty())
              .forEach(file -> kept.add("file_name", name(file)));
      return new Kept(kept, Optional.empty());
    } catch (BadBody bad) {
      return new Kept(said, Optional.of(problem(new Trouble.Invalid(bad.faults()), visitor)));
    } catch (Stop stop) {
      return new Kept(said, Optional.of(problem(stop.trouble(), visitor)));
    }
  }

  /** The form with the numbers of its files, and what was wrong with one. */
  public record Kept(MultiValueMap<String, String> said, Optional<Problem> wrong) {}

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  public Came send(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    try {
      return new Came.Done(desk.bring(place, visitor, said).order());
    } catch (BadBody bad) {
      return new Came.Wrong(problem(new Trouble.Invalid(bad.faults()), visitor));
    } catch (Stop stop) {
      return stopped(place, visitor, stop);
    }
  }

  private Came stopped(Place place, Visitor visitor, Stop stop) {
    var trouble = stop.trouble();
    if (trouble instanceof Trouble.Plain(var code) && code == Code.NOT_FOUND) throw stop;
    if (!(trouble instanceof Trouble.Refused refused))
      return new Came.Wrong(problem(trouble, visitor));
    var seen = orders.seen(place.seen().id().toString(), visitor.actor());
    var now = new Place(place.deed(), seen, place.number());
    return isOffered(now, glance(now, visitor)) && !place.deed().isPressed()
        ? new Came.Wrong(problem(trouble, visitor))
        : new Came.Refused(now, refused.sentence());
  }
}
