package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.words.Language;
import dev.recourse.words.Preferences;

/**
 * One call of a door.
 *
 * @param path the numbers and ids that its address names
 */
public record Call(
    Actor caller, Preferences wants, Address address, Map<String, String> path, Headers headers) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  /** The method and the path, as they were called. */
  public record Address(String method, String path) {}

  /** Of a command: its key, and the version its caller has seen, as they were sent. */
  public record Headers(Optional<String> key, Optional<String> ifMatch) {}

  public Language language() {
    return wants.language();
  }

  /** What is no id belongs to no order. */
  public OrderId order() {
    return OrderId.parse(path("id")).orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  /** The part, offer or refund of the path: what is no number is not there. */
  public int number() {
    var number = path("n");
    if (!NUMBER.matcher(number).matches()) throw Stop.with(Code.NOT_FOUND);
    return Integer.parseInt(number);
  }

  public boolean numbered() {
    return path.containsKey("n");
  }

  public boolean ofOrder() {
    return path.containsKey("id") && address.path().startsWith("/v1/orders/");
  }

  private String path(String name) {
    return path.getOrDefault(name, "");
  }
}
