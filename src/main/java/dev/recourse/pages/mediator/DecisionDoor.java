package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.view.Reasons;
import dev.recourse.core.order.Command;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.mediator.Bench.Opened;
import dev.recourse.pages.mediator.Bench.Place;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The decision: first what it would move, then the sending of exactly that. A case that has changed
 * in between is shown as it is now, beside what was typed.
 */
@Controller
class DecisionDoor {
  private final Bench bench;
  private final Explaining explaining;

  DecisionDoor(Bench bench, Explaining explaining) {
    this.bench = bench;
    this.explaining = explaining;
  }

  @PostMapping("/cases/{id}/{n}/preview")
  ResponseEntity<byte[]> preview(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor) {
    var draft = Draft.of(said);
    try {
      var opened = bench.open(new Place(id, n), visitor);
      return preview(opened, said, draft, visitor);
    } catch (Stop stop) {
      if (!Bench.isGone(stop)) throw stop;
      return bench.gone(visitor, draft.reasons());
    }
  }

  private ResponseEntity<byte[]> preview(
      Opened opened, MultiValueMap<String, String> said, Draft draft, Visitor visitor) {
    var view = opened.view();
    var words = view.glance().words();
    var seen = opened.seen();
    var number = view.part().part();
    try {
      var verdict = Verdict.typed(new CaseOf(view, seen, visitor.actor()).split(), said, words);
      var trial = Trial.of(seen, visitor.actor(), verdict.form().command(number), number);
      var refusal = trial.result().refusal();
      if (refusal.isPresent()) {
        var currency = seen.order().placed().currency();
        var why = Reasons.sentence(words, refusal.get(), "decide_dispute", currency);
        return again(HttpStatus.CONFLICT, opened, visitor, draft, why);
      }
      return drawn(opened, trial, verdict, draft, visitor);
    } catch (BadBody bad) {
      var problem = explaining.problem(new Trouble.Invalid(bad.faults()), visitor.language());
      var status = HttpStatus.valueOf(problem.status());
      var wrong = Bench.Said.nothing(List.of()).typed(draft).wrong(problem);
      return bench.page(status, opened, visitor, wrong);
    }
  }

  private ResponseEntity<byte[]> drawn(
      Opened opened, Trial trial, Verdict verdict, Draft draft, Visitor visitor) {
    var view = opened.view();
    var then =
        CaseView.of(bench.orders().glance(trial.then(), visitor), view.part().part()).orElseThrow();
    var page =
        new PreviewOf(view, then, trial).page(verdict, draft, opened.seen().order().version());
    var sheet = bench.sheet(opened, visitor, page.title());
    return bench.draw(sheet, visitor, "mediator/preview.jte", page);
  }

  /** Exactly what was previewed, or nothing: the version says whether it still is. */
  @PostMapping("/cases/{id}/{n}/decide")
  ResponseEntity<byte[]> decide(
      @PathVariable String id,
      @PathVariable String n,
      @RequestParam MultiValueMap<String, String> said,
      Visitor visitor,
      HttpServletRequest request) {
    var place = new Place(id, n);
    var draft = Draft.of(said);
    var verdict = Verdict.carried(said);
    dev.recourse.api.web.Said.keep(verdict.body());
    Command command = verdict.form().command(place.number());
    try {
      bench.bring(
          place,
          visitor,
          command,
          Draft.first(said, "once"),
          Optional.of(Draft.first(said, "seen")));
    } catch (Stop stop) {
      return stopped(stop, place, draft, visitor);
    }
    Flash.say(request, "done.decide_dispute");
    return Templates.onward("/cases");
  }

  private ResponseEntity<byte[]> stopped(Stop stop, Place place, Draft draft, Visitor visitor) {
    if (Bench.isGone(stop)) return bench.gone(visitor, draft.reasons());
    var stale = stop.trouble() instanceof Trouble.Plain(var code) && code == Code.VERSION_CONFLICT;
    if (!stale && !(stop.trouble() instanceof Trouble.Refused)) throw stop;
    try {
      var opened = bench.open(place, visitor);
      var why =
          stop.trouble() instanceof Trouble.Refused refused
              ? refused.sentence()
              : opened.view().glance().words().say("page.case.changed");
      return again(HttpStatus.CONFLICT, opened, visitor, draft, why);
    } catch (Stop lost) {
      if (!Bench.isGone(lost)) throw lost;
      return bench.gone(visitor, draft.reasons());
    }
  }

  private ResponseEntity<byte[]> again(
      HttpStatus status, Opened opened, Visitor visitor, Draft draft, String why) {
    var banners = List.of(Banner.wrong(Line.of(why)));
    return bench.page(status, opened, visitor, Bench.Said.nothing(banners).typed(draft));
  }
}
