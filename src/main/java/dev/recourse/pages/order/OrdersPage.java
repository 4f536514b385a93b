package dev.recourse.pages.order;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** The orders as readers of some roles want them: each role has one such page. */
public interface OrdersPage {
  Set<Role> readers();

  /**
   * Draws the list.
   *
   * @param asked what the address asks for: a search, a tab, how far
   */
  ResponseEntity<byte[]> page(Visitor visitor, MultiValueMap<String, String> asked);
}
