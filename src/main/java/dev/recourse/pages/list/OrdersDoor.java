package dev.recourse.pages.list;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.pages.visit.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One address for everybody's orders: who reads decides which list it is. */
@Controller
class OrdersDoor {
  private final ObjectProvider<OrdersOf> lists;

  OrdersDoor(ObjectProvider<OrdersOf> lists) {
    this.lists = lists;
  }

  @GetMapping("/orders")
  ResponseEntity<byte[]> orders(
      Visitor visitor, @RequestParam MultiValueMap<String, String> asked) {
    return lists.stream()
        .filter(list -> list.readers().contains(visitor.role()))
        .findFirst()
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND))
        .page(visitor, asked);
  }
}
