package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Role;
import dev.recourse.engine.Hash;
import dev.recourse.engine.Wish;

/** What a command's headers demand: to count once, and to change only what its caller has seen. */
public final class Conditions {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]{0,100})\"");
  private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,8}");

  /** No order has it: a tag that we never gave is stale. */
  private static final int NEVER = -1;

  private Conditions() {}

  public static Optional<Wish.Key> key(Call call) {
    var key = call.headers().key();
    if (key.isEmpty() && call.caller().role() == Role.MARKETPLACE)
      throw Stop.with(Code.IDEMPOTENCY_KEY_REQUIRED);
    return key.map(said -> key(call, said));
  }

  /** By which a placing is compared with an earlier one of the same reference. */
  public static Hash body() {
    return Hash.of(Said.now());
  }

  /** A proxy that compresses weakens the tag on its way; the version in it stays the same. */
  public static OptionalInt version(Call call) {
    var said = call.headers().ifMatch().map(String::strip);
    if (said.isEmpty() || said.get().equals("*")) return OptionalInt.empty();
    var tag = TAG.matcher(said.get());
    if (!tag.matches()) throw new Stop(Trouble.invalid("If-Match", "not_an_etag"));
    var version = tag.group(1);
    return OptionalInt.of(VERSION.matcher(version).matches() ? Integer.parseInt(version) : NEVER);
  }

  private static Wish.Key key(Call call, String said) {
    if (!KEY.matcher(said).matches())
      throw new Stop(Trouble.invalid("Idempotency-Key", "not_readable"));
    var door = call.address().method() + " " + call.address().path();
    return Wish.Key.of(call.caller(), door, said, Said.now());
  }
}
