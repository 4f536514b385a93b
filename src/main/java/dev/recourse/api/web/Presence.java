package dev.recourse.api.web;

/**
 * Whether what a call is about is there for its caller. Asked only when a call is refused for its
 * form: not there goes before not well said.
 */
public interface Presence {
  boolean isThere(Call call);
}
