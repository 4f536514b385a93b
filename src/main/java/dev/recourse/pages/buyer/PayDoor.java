package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.PaymentView;
import dev.recourse.core.order.Order;
import dev.recourse.pages.Templates;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.deed.Errands;
import dev.recourse.pages.deed.Errands.Came;
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

/**
 * Paying: what, how much, until when; then the provider's page (in a sandbox one that plays it),
 * and the way back, where the bank's answer is awaited.
 */
@Controller
class PayDoor {
  private static final String DEED = "start_payment";

  /** What a provider with a page of its own is asked for. */
  private static final String METHOD = "card";

  private final Errands errands;
  private final PayPages pages;
  private final Installation installation;

  PayDoor(Errands errands, PayPages pages, Installation installation) {
    this.errands = errands;
    this.pages = pages;
    this.installation = installation;
  }

  @GetMapping("/orders/{id}/" + DEED)
  ResponseEntity<byte[]> ask(@PathVariable String id, Visitor visitor) {
    return offered(id, visitor, glance -> pages.ask(glance, visitor));
  }

  @GetMapping("/orders/{id}/sandbox_bank")
  ResponseEntity<byte[]> bank(@PathVariable String id, Visitor visitor) {
    if (!installation.sandbox()) throw Stop.with(Code.NOT_FOUND);
    return offered(id, visitor, glance -> pages.bank(glance, visitor));
  }

  @PostMapping("/orders/{id}/" + DEED)
  ResponseEntity<byte[]> pay(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> said, Visitor visitor) {
    var place = errands.place(id, "0", DEED, visitor);
    var filled = new LinkedMultiValueMap<>(said);
    if (!installation.sandbox()) filled.set("method", METHOD);
    return switch (errands.send(place, visitor, filled)) {
      case Came.Done(var order) -> Templates.onward(onward(place, order));
      case Came.Wrong(var problem) -> errands.notNow(place, visitor, problem.detail());
      case Came.Refused(var now, var why) -> errands.notNow(now, visitor, why);
    };
  }

  /** To the provider's page as soon as it is known; in a sandbox the buyer comes from there. */
  private String onward(Place place, Order order) {
    var id = place.seen().id();
    return installation.sandbox()
        ? "/orders/" + id + "/payment"
        : "/pay/" + id + "/" + order.bill().payments().size();
  }

  /** Here the buyer comes back: the bank's answer, as far as it is known. */
  @GetMapping("/orders/{id}/payment")
  ResponseEntity<byte[]> back(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") String looked,
      Visitor visitor,
      HttpServletRequest request) {
    var glance = errands.glance(errands.place(id, "0", DEED, visitor), visitor);
    var payments = glance.order().payments();
    if (payments.isEmpty()) return Templates.onward(glance.at());
    var last = payments.getLast();
    if (isOpen(last)) return pages.waiting(glance, visitor, looked);
    if (pages.isFailure(glance, last)) return pages.failed(glance, visitor, last);
    Flash.say(request, "page.pay.paid");
    return Templates.onward(glance.at());
  }

  private static boolean isOpen(PaymentView payment) {
    return payment.redirectUrl() != null;
  }

  /** While an attempt runs, its page is the one that says how it stands. */
  private ResponseEntity<byte[]> offered(
      String id, Visitor visitor, Function<Glance, ResponseEntity<byte[]>> page) {
    var place = errands.place(id, "0", DEED, visitor);
    var glance = errands.glance(place, visitor);
    if (errands.isOffered(place, glance)) return page.apply(glance);
    return glance.order().payments().stream().anyMatch(PayDoor::isOpen)
        ? Templates.onward(glance.at() + "/payment")
        : errands.notNow(place, visitor);
  }
}
