package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.ReleaseDispute;
import dev.recourse.core.order.Command.TakeDispute;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.mediator.Bench.Place;
import dev.recourse.pages.mediator.Bench.Said;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, and who has it. */
@Controller
class CaseDoor {
  private final Bench bench;

  CaseDoor(Bench bench) {
    this.bench = bench;
  }

  @GetMapping("/cases/{id}/{n}")
  ResponseEntity<byte[]> read(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam Optional<Integer> since,
      Visitor visitor,
      HttpServletRequest request) {
    try {
      var opened = bench.open(new Place(id, n), visitor);
      var heard = QueueDoor.heard(opened.view().glance().words(), request);
      var news = bench.news(opened, visitor, since);
      return bench.page(HttpStatus.OK, opened, visitor, Said.nothing(heard).and(news));
    } catch (Stop stop) {
      return gone(stop, visitor, "");
    }
  }

  /** Back from the preview: the case again, with what was typed. */
  @PostMapping("/cases/{id}/{n}")
  ResponseEntity<byte[]> again(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor) {
    var draft = Draft.of(said);
    try {
      var opened = bench.open(new Place(id, n), visitor);
      var kept = Said.nothing(List.of()).typed(draft);
      return bench.page(HttpStatus.OK, opened, visitor, kept);
    } catch (Stop stop) {
      return gone(stop, visitor, draft.reasons());
    }
  }

  /** The order's page leads here to what is done with a case. */
  @GetMapping({
    "/orders/{id}/parts/{n}/decide_dispute",
    "/orders/{id}/parts/{n}/take_dispute",
    "/orders/{id}/parts/{n}/release_dispute"
  })
  ResponseEntity<byte[]> here(@PathVariable String id, @PathVariable String n, Visitor visitor) {
    var opened = bench.open(new Place(id, n), visitor);
    return Templates.onward(opened.view().address());
  }

  @PostMapping("/cases/{id}/{n}/take")
  ResponseEntity<byte[]> take(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam(defaultValue = "") String once,
      Visitor visitor,
      HttpServletRequest request) {
    return change(new Place(id, n), TakeDispute::new, once, visitor, request);
  }

  @PostMapping("/cases/{id}/{n}/release")
  ResponseEntity<byte[]> release(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam(defaultValue = "") String once,
      Visitor visitor,
      HttpServletRequest request) {
    return change(new Place(id, n), ReleaseDispute::new, once, visitor, request);
  }

  private ResponseEntity<byte[]> change(
      Place place,
      IntFunction<Command> command,
      String once,
      Visitor visitor,
      HttpServletRequest request) {
    var wish = command.apply(place.number());
    try {
      bench.bring(place, visitor, wish, once, Optional.empty());
    } catch (Stop stop) {
      return refused(stop, place, visitor);
    }
    Flash.say(request, "done." + dev.recourse.words.Codes.of(wish.getClass()));
    return Templates.onward("/cases/" + place.order() + "/" + place.part());
  }

  private ResponseEntity<byte[]> refused(Stop stop, Place place, Visitor visitor) {
    if (!(stop.trouble() instanceof Trouble.Refused refused)) return gone(stop, visitor, "");
    var why = Banner.wrong(Line.of(refused.sentence()));
    var said = Said.nothing(List.of(why));
    return bench.page(HttpStatus.CONFLICT, bench.open(place, visitor), visitor, said);
  }

  private ResponseEntity<byte[]> gone(Stop stop, Visitor visitor, String written) {
    if (!Bench.isGone(stop)) throw stop;
    return bench.gone(visitor, written);
  }
}
