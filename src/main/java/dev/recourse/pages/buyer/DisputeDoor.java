package dev.recourse.pages.buyer;

import static dev.recourse.pages.buyer.Carried.one;

import module java.base;

import dev.recourse.api.body.Binder;
import dev.recourse.api.form.DisputeForms.DisputeForm;
import dev.recourse.api.problem.Problem;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Decision;
import dev.recourse.core.order.Role;
import dev.recourse.pages.Templates;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.deed.Errands;
import dev.recourse.pages.deed.Errands.Came;
import dev.recourse.pages.deed.Possible;
import dev.recourse.pages.order.Glance;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The way to a dispute: what happened, what is wanted, the words and files, the answers once more.
 * Nothing happens before the last button; what was answered goes along with every press.
 */
@Controller
class DisputeDoor {
  private static final String DEED = "open_dispute";
  private static final String PATH = "/orders/{id}/parts/{n}/" + DEED;
  private static final Optional<Problem> NOTHING = Optional.empty();

  private final Errands errands;
  private final Steps steps;

  DisputeDoor(Errands errands, Steps steps) {
    this.errands = errands;
    this.steps = steps;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> begin(@PathVariable String id, @PathVariable String n, Visitor visitor) {
    var place = errands.place(id, n, DEED, visitor);
    if (!isOffered(place, visitor)) return errands.notNow(place, visitor);
    return show(DisputeStage.GROUND, place, visitor, known(place, visitor), NOTHING);
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> goOn(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam MultiValueMap<String, String> form,
      Visitor visitor,
      HttpServletRequest request)
      throws IOException {
    var place = errands.place(id, n, DEED, visitor);
    if (!isOffered(place, visitor)) return errands.notNow(place, visitor);
    var at = DisputeStage.named(one(form, "at"));
    var kept = kept(place, visitor, form, request);
    var said = fitting(place, kept.said());
    if (kept.wrong().isPresent()) return show(at, place, visitor, said, kept.wrong());
    var go = one(form, "go");
    return switch (go) {
      case "send" -> send(place, visitor, said, request);
      case "next", "" -> next(at, place, visitor, said);
      default -> {
        if (go.startsWith("change_")) said.set("changing", "yes");
        yield reach(DisputeStage.named(go.replace("change_", "")), place, visitor, said);
      }
    };
  }

  /** A number that does not fit is the ground, unless the buyer says another. */
  private MultiValueMap<String, String> known(Place place, Visitor visitor) {
    var said = new LinkedMultiValueMap<String, String>();
    var ground = "invalid_tracking";
    if (part(place, visitor).verdict().filter("contradicted"::equals).isPresent()
        && possible(place).grounds().contains(ground)) said.set("ground", ground);
    return said;
  }

  private Glance part(Place place, Visitor visitor) {
    var glance = errands.glance(place, visitor);
    return glance.order().parts().stream()
        .filter(it -> it.part() == place.number())
        .findFirst()
        .map(glance::part)
        .orElse(glance);
  }

  private static Possible possible(Place place) {
    return new Possible(place, Role.BUYER);
  }

  private Errands.Kept kept(
      Place place, Visitor visitor, MultiValueMap<String, String> form, HttpServletRequest request)
      throws IOException {
    return request instanceof MultipartHttpServletRequest sent
        ? errands.keep(place, visitor, form, sent.getMultiFileMap())
        : new Errands.Kept(form, NOTHING);
  }

  /** What is not true any more, or does not go with another answer, counts as not answered. */
  private static MultiValueMap<String, String> fitting(
      Place place, MultiValueMap<String, String> form) {
    var said = new LinkedMultiValueMap<>(form);
    var possible = possible(place);
    var ground = one(said, "ground");
    if (!possible.grounds().contains(ground)) said.remove("ground");
    else if (!possible.wishesFor(ground).contains(one(said, "wish"))) said.remove("wish");
    if (said.containsKey("wish") && !one(said, "wish").equals("partial_refund"))
      said.remove("amount");
    return said;
  }

  private ResponseEntity<byte[]> next(
      DisputeStage at, Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var wrong = wrong(at, place, visitor, said);
    if (wrong.isPresent()) return show(at, place, visitor, said, wrong);
    var changed = said.remove("changing") != null;
    return reach(changed ? DisputeStage.CHECK : at.after(), place, visitor, said);
  }

  /** Another ground may leave a later page unanswered: nobody gets past that one. */
  private ResponseEntity<byte[]> reach(
      DisputeStage to, Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var stage =
        Stream.of(DisputeStage.values())
            .filter(it -> it.compareTo(to) < 0)
            .filter(it -> wrong(it, place, visitor, said).isPresent())
            .findFirst()
            .orElse(to);
    return show(stage, place, visitor, said, NOTHING);
  }

  /** Everything once more, since it is sent as a whole: the page with the mistake comes again. */
  private ResponseEntity<byte[]> send(
      Place place,
      Visitor visitor,
      MultiValueMap<String, String> said,
      HttpServletRequest request) {
    for (var stage : DisputeStage.values()) {
      var wrong = wrong(stage, place, visitor, said);
      if (wrong.isPresent()) return show(stage, place, visitor, said, wrong);
    }
    return switch (errands.send(place, visitor, said)) {
      case Came.Done _ -> {
        Flash.say(request, "done." + DEED);
        yield Templates.onward(errands.glance(place, visitor).at());
      }
      case Came.Wrong(var problem) ->
          show(DisputeStage.CHECK, place, visitor, said, Optional.of(problem));
      case Came.Refused(var now, var why) -> errands.notNow(now, visitor, why);
    };
  }

  /** A form is only judged as a whole: what a later page asks for is taken as answered. */
  private Optional<Problem> wrong(
      DisputeStage at, Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var words = errands.glance(place, visitor).words();
    var whole = new LinkedMultiValueMap<>(said);
    if (at == DisputeStage.WISH) whole.set("text", "?");
    return errands
        .wrongs(place, visitor, whole)
        .flatMap(all -> Steps.about(at.fields, all, said, words))
        .or(() -> at == DisputeStage.WISH ? refused(place, visitor, whole) : NOTHING);
  }

  /** What only the order can judge: more than there is. */
  private Optional<Problem> refused(
      Place place, Visitor visitor, MultiValueMap<String, String> whole) {
    if (errands.wrongs(place, visitor, whole).isPresent()) return NOTHING;
    return opened(place, visitor, whole).refusal().map(why -> errands.refused(why, place, visitor));
  }

  /** On a copy. */
  private Decision opened(Place place, Visitor visitor, MultiValueMap<String, String> said) {
    var form = Binder.bind(errands.body(place, said), DisputeForm.class);
    var command = form.command(place.number(), Set.of());
    return Decider.decide(place.seen().order(), place.seen().now(), visitor.actor(), command);
  }

  private ResponseEntity<byte[]> show(
      DisputeStage stage,
      Place place,
      Visitor visitor,
      MultiValueMap<String, String> said,
      Optional<Problem> problem) {
    var glance = part(place, visitor);
    var then =
        Optional.of(stage)
            .filter(DisputeStage.CHECK::equals)
            .map(_ -> opened(place, visitor, said).order());
    var pages = new DisputePages(place, glance, said, problem, then);
    return steps.page(visitor, glance, pages.at(stage, visitor.address()), problem);
  }

  private boolean isOffered(Place place, Visitor visitor) {
    return errands.isOffered(place, errands.glance(place, visitor));
  }
}
