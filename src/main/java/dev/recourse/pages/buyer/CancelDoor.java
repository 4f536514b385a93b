package dev.recourse.pages.buyer;

import static dev.recourse.pages.buyer.Carried.one;

import module java.base;

import dev.recourse.api.Previewing;
import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Binder;
import dev.recourse.api.form.CancellationForm;
import dev.recourse.api.form.CancellationForm.PreviewForm;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Order;
import dev.recourse.pages.Templates;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.deed.Errands;
import dev.recourse.pages.deed.Errands.Came;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way to a cancellation: the choice, the reason, the complaint, the answers once more. Nothing
 * happens before the last button; what was answered goes along with every press.
 */
@Controller
class CancelDoor {
  private static final String DEED = "request_cancellation";
  private static final String PATH = "/orders/{id}/parts/{n}/" + DEED;
  private static final String OTHER_WAY = "extend_ship_by";

  private final Errands errands;
  private final Steps steps;

  CancelDoor(Errands errands, Steps steps) {
    this.errands = errands;
    this.steps = steps;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> begin(@PathVariable String id, @PathVariable String n, Visitor visitor) {
    var place = errands.place(id, n, DEED, visitor);
    return isOffered(place, visitor)
        ? show(CancelStage.CHOICE, place, visitor, new LinkedMultiValueMap<>(), NOTHING)
        : errands.notNow(place, visitor);
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> goOn(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor,
      HttpServletRequest request) {
    var place = errands.place(id, n, DEED, visitor);
    if (!isOffered(place, visitor)) return errands.notNow(place, visitor);
    var at = CancelStage.named(one(said, "at"));
    return switch (one(said, "go")) {
      case "send" -> send(place, visitor, said);
      case "next", "" -> next(at, place, visitor, said, request);
      case "change_reason" -> change(CancelStage.REASON, place, visitor, said);
      case "change_complaint" -> change(CancelStage.COMPLAINT, place, visitor, said);
      default -> show(CancelStage.named(one(said, "go")), place, visitor, said, NOTHING);
    };
  }

  private static final Optional<Problem> NOTHING = Optional.empty();

  private ResponseEntity<byte[]> change(
      CancelStage stage, Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var changing = new LinkedMultiValueMap<>(said);
    changing.set("changing", "yes");
    return show(stage, place, visitor, changing, NOTHING);
  }

  private ResponseEntity<byte[]> next(
      CancelStage at,
      Place place,
      Visitor visitor,
      MultiValueMap<String, String> said,
      HttpServletRequest request) {
    var other = errands.also(place, OTHER_WAY);
    if (at == CancelStage.CHOICE && isOffered(other, visitor)) {
      if (one(said, "way").equals(OTHER_WAY)) return extend(other, visitor, said, request);
      if (!one(said, "way").equals(DEED))
        return show(at, place, visitor, said, lacking("way", at, visitor, said, place));
    }
    var wrong = wrong(at, place, visitor, said);
    if (wrong.isPresent()) return show(at, place, visitor, said, wrong);
    var on = new LinkedMultiValueMap<>(said);
    var changed = on.remove("changing") != null;
    return show(changed ? CancelStage.CHECK : at.after(), place, visitor, on, NOTHING);
  }

  private ResponseEntity<byte[]> extend(
      Place other,
      Visitor visitor,
      MultiValueMap<String, String> said,
      HttpServletRequest request) {
    return switch (errands.send(other, visitor, said)) {
      case Came.Done _ -> {
        Flash.say(request, "done." + OTHER_WAY);
        yield Templates.onward(errands.glance(other, visitor).at());
      }
      case Came.Wrong(var problem) -> errands.notNow(other, visitor, problem.detail());
      case Came.Refused(var now, var why) -> errands.notNow(now, visitor, why);
    };
  }

  /** Everything once more, since it is sent as a whole: the page with the mistake comes again. */
  private ResponseEntity<byte[]> send(
      Place place, Visitor visitor, MultiValueMap<String, String> said) {
    for (var stage : List.of(CancelStage.REASON, CancelStage.COMPLAINT)) {
      var wrong = wrong(stage, place, visitor, said);
      if (wrong.isPresent()) return show(stage, place, visitor, said, wrong);
    }
    return switch (errands.send(place, visitor, said)) {
      case Came.Done(var order) -> Templates.onward(requested(place, said, order));
      case Came.Wrong(var problem) ->
          show(CancelStage.CHECK, place, visitor, said, Optional.of(problem));
      case Came.Refused(var now, var why) -> errands.notNow(now, visitor, why);
    };
  }

  /** The part that the goods are in now. */
  private String requested(Place place, MultiValueMap<String, String> said, Order after) {
    var form = Binder.bind(errands.body(place, said), CancellationForm.class);
    var part = form.command(place.number()).tookOut(after).orElse(place.number());
    return "/orders/" + place.seen().id() + "/parts/" + part + "/requested";
  }

  /** A form is only judged as a whole: what a later page asks for is taken as answered. */
  private Optional<Problem> wrong(
      CancelStage at, Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var words = errands.glance(place, visitor).words();
    var whole = new LinkedMultiValueMap<>(said);
    if (at == CancelStage.REASON) whole.putIfAbsent("complaint", List.of("false"));
    return errands
        .wrongs(place, visitor, whole)
        .flatMap(all -> Steps.about(at.fields, all, said, words))
        .or(() -> at == CancelStage.REASON ? refused(place, visitor, said) : NOTHING);
  }

  private Optional<Problem> lacking(
      String field,
      CancelStage at,
      Visitor visitor,
      MultiValueMap<String, String> said,
      Place place) {
    var all = errands.problem(Trouble.invalid(field, "required"), visitor);
    return Steps.about(at.fields, all, said, errands.glance(place, visitor).words());
  }

  /** What only the order can judge: more pieces than there are. */
  private Optional<Problem> refused(
      Place place, Visitor visitor, MultiValueMap<String, String> said) {
    return preview(place, visitor, said).refusal().map(why -> errands.refused(why, place, visitor));
  }

  private Previewing preview(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var lines = lines(place, said);
    return Previewing.of(place.seen(), visitor.actor(), lines.command(place.number()));
  }

  /** Where the counts make no sense yet, it is all of the part. */
  private PreviewForm lines(Place place, MultiValueMap<String, String> said) {
    try {
      return Binder.bind(errands.body(place, said).retain("lines"), PreviewForm.class);
    } catch (BadBody unreadable) {
      return new PreviewForm(Optional.empty());
    }
  }

  private ResponseEntity<byte[]> show(
      CancelStage stage,
      Place place,
      Visitor visitor,
      MultiValueMap<String, String> said,
      Optional<Problem> problem) {
    var glance = errands.glance(place, visitor);
    var given = stage == CancelStage.CHOICE ? new LinkedMultiValueMap<String, String>() : said;
    var preview = preview(place, visitor, given);
    var shown = preview.refusal().isEmpty() ? preview : preview(place, visitor, EMPTY);
    var both = isOffered(errands.also(place, OTHER_WAY), visitor);
    var pages = new CancelPages(place, glance, said, problem, shown.view(), both);
    return steps.page(visitor, glance, pages.at(stage, visitor.address()), problem);
  }

  private static final MultiValueMap<String, String> EMPTY = new LinkedMultiValueMap<>();

  private boolean isOffered(Place place, Visitor visitor) {
    return errands.isOffered(place, errands.glance(place, visitor));
  }
}
