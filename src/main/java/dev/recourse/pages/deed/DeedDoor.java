package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.pages.Templates;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The form of a command, and the command itself. What is refused is shown on the order as it is
 * now, never as a bare error; what was filled in is kept as long as the form can be sent.
 */
@Controller
class DeedDoor {
  private final OrderDoor orders;
  private final Desk desk;
  private final DeedForms forms;
  private final Explaining explaining;

  DeedDoor(OrderDoor orders, Desk desk, DeedForms forms, Explaining explaining) {
    this.orders = orders;
    this.desk = desk;
    this.forms = forms;
    this.explaining = explaining;
  }

  @GetMapping("/orders/{id}/{deed}")
  ResponseEntity<byte[]> ask(
      @PathVariable String id,
      @PathVariable String deed,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor) {
    return form(place(id, Deed.Of.ORDER.plural(), "0", deed, visitor), said, visitor);
  }

  @GetMapping("/orders/{id}/{kind}/{n}/{deed}")
  ResponseEntity<byte[]> ask(
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable String n,
      @PathVariable String deed,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor) {
    return form(place(id, kind, n, deed, visitor), said, visitor);
  }

  @PostMapping("/orders/{id}/{deed}")
  ResponseEntity<byte[]> act(
      @PathVariable String id,
      @PathVariable String deed,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor,
      HttpServletRequest request)
      throws IOException {
    return act(place(id, Deed.Of.ORDER.plural(), "0", deed, visitor), said, visitor, request);
  }

  @PostMapping("/orders/{id}/{kind}/{n}/{deed}")
  ResponseEntity<byte[]> act(
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable String n,
      @PathVariable String deed,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor,
      HttpServletRequest request)
      throws IOException {
    return act(place(id, kind, n, deed, visitor), said, visitor, request);
  }

  /** Where it is not possible now, the order says why. */
  private ResponseEntity<byte[]> form(
      Place place, MultiValueMap<String, String> said, Visitor visitor) {
    var glance = orders.glance(place.seen(), visitor);
    return forms.isOffered(place, glance)
        ? forms.page(HttpStatus.OK, place, glance, visitor, said, Optional.empty())
        : refused(place, visitor, words -> forms.reason(place, glance, words));
  }

  private ResponseEntity<byte[]> act(
      Place place, MultiValueMap<String, String> said, Visitor visitor, HttpServletRequest request)
      throws IOException {
    var kept = said;
    try {
      kept = desk.keep(visitor.actor(), place.deed(), said, files(request));
      if (forms.goesOn(place, kept))
        return forms.page(
            HttpStatus.OK, place, orders.glance(place.seen(), visitor), visitor, kept, NONE);
      desk.bring(place, visitor, kept);
    } catch (BadBody bad) {
      return again(place, visitor, kept, new Trouble.Invalid(bad.faults()));
    } catch (Stop stop) {
      return stopped(place, visitor, kept, stop);
    }
    Flash.say(request, "done." + place.deed().code());
    return Templates.onward("/orders/" + place.seen().id());
  }

  private static final Optional<Problem> NONE = Optional.empty();

  /** The state has changed, or never allowed it: the new facts first, then the new buttons. */
  private ResponseEntity<byte[]> stopped(
      Place place, Visitor visitor, MultiValueMap<String, String> said, Stop stop) {
    var trouble = stop.trouble();
    if (trouble instanceof Trouble.Plain(var code) && code == Code.NOT_FOUND) throw stop;
    if (trouble instanceof Trouble.Refused refused) {
      var now = now(place, visitor);
      return forms.isOffered(now, orders.glance(now.seen(), visitor)) && !place.deed().isPressed()
          ? again(now, visitor, said, trouble)
          : refused(now, visitor, _ -> refused.sentence());
    }
    return again(place, visitor, said, trouble);
  }

  private ResponseEntity<byte[]> again(
      Place place, Visitor visitor, MultiValueMap<String, String> said, Trouble trouble) {
    var problem = explaining.problem(trouble, visitor.language());
    var status = HttpStatus.valueOf(problem.status());
    var glance = orders.glance(place.seen(), visitor);
    return forms.page(status, place, glance, visitor, said, Optional.of(problem));
  }

  private ResponseEntity<byte[]> refused(
      Place place, Visitor visitor, Function<Words, String> why) {
    return orders.page(
        HttpStatus.CONFLICT,
        place.seen(),
        visitor,
        words -> List.of(Banner.wrong(Line.of(why.apply(words)))));
  }

  private Place now(Place place, Visitor visitor) {
    var seen = orders.seen(place.seen().id().toString(), visitor.actor());
    return new Place(place.deed(), seen, place.number());
  }

  private Place place(String id, String kind, String n, String code, Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    return Deeds.of(code)
        .filter(deed -> deed.of().plural().equals(kind))
        .filter(_ -> n.matches("[0-9]{1,9}"))
        .map(deed -> new Place(deed, seen, Integer.parseInt(n)))
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  private static MultiValueMap<String, MultipartFile> files(HttpServletRequest request) {
    return request instanceof MultipartHttpServletRequest sent
        ? sent.getMultiFileMap()
        : new LinkedMultiValueMap<>();
  }
}
