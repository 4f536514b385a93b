package dev.recourse.pages.list;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** The list of orders of some roles. */
public interface OrdersOf {
  /** For whom it is. */
  Set<Role> readers();

  /** What was asked stands in the address: a search, a filter, where to go on. */
  ResponseEntity<byte[]> page(Visitor visitor, MultiValueMap<String, String> asked);
}
