package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/** What came back. */
record Reply(int status, JsonNode body) {
  boolean isDone() {
    return status / 100 == 2;
  }

  String code() {
    return body.path("code").asString("");
  }

  String detail() {
    return body.path("detail").asString("");
  }

  @Override
  public String toString() {
    return status + " " + body;
  }
}
