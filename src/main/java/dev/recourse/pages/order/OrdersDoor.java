package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One address for the orders of everybody; who reads chooses the page. */
@Controller
class OrdersDoor {
  private final List<OrdersPage> pages;

  OrdersDoor(List<OrdersPage> pages) {
    this.pages = pages;
  }

  @GetMapping("/orders")
  ResponseEntity<byte[]> orders(
      Visitor visitor, @RequestParam MultiValueMap<String, String> asked) {
    return pages.stream()
        .filter(page -> page.readers().contains(visitor.role()))
        .findFirst()
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND))
        .page(visitor, asked);
  }
}
