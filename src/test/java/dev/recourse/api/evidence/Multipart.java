package dev.recourse.api.evidence;

import static dev.recourse.core.evidence.Corpus.bytes;
import static dev.recourse.core.evidence.Corpus.join;

import module java.base;

/** A form with a file, as a browser sends it. */
@SuppressWarnings("ArrayRecordComponent") // bytes to send; nobody compares two
record Multipart(byte[] body) {
  private static final String BORDER = "----a-border-that-is-nowhere-else";
  static final String TYPE = "multipart/form-data; boundary=" + BORDER;

  static Multipart of(byte[] file) {
    return new Multipart(new byte[0]).file("file", file);
  }

  static Multipart empty() {
    return new Multipart(new byte[0]);
  }

  /** Under a name and a type that say nothing true. */
  Multipart file(String name, byte[] content) {
    return with(
        "name=\"" + name + "\"; filename=\"../a.html\"\r\nContent-Type: text/html", content);
  }

  Multipart field(String name, String value) {
    return with("name=\"" + name + "\"", value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  byte[] whole() {
    return join(body, bytes("--" + BORDER + "--\r\n"));
  }

  private Multipart with(String said, byte[] content) {
    var head = "--" + BORDER + "\r\nContent-Disposition: form-data; " + said + "\r\n\r\n";
    return new Multipart(join(body, bytes(head), content, bytes("\r\n")));
  }
}
