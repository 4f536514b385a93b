package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.body.Binder;
import dev.recourse.api.body.StrictJson;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Every record that a handler takes as its body is read here, strictly. */
final class StrictBodies implements HttpMessageConverter<Record> {
  static Record nothing(Class<? extends Record> type) {
    return bound(new byte[0], type);
  }

  /** Of any media type: the wrong one is told by us, after what goes before it. */
  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record read(Class<? extends Record> type, HttpInputMessage message) throws IOException {
    return bound(bytes(message), type);
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public void write(Record body, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException();
  }

  private static Record bound(byte[] body, Class<? extends Record> type) {
    var object = StrictJson.read(body);
    Said.keep(object);
    return type == Body.class ? new Body(object) : Binder.bind(object, type);
  }

  private static byte[] bytes(HttpInputMessage message) throws IOException {
    var headers = message.getHeaders();
    if (headers.getContentLength() > StrictJson.MOST_BYTES) throw Stop.with(Code.PAYLOAD_TOO_LARGE);
    var body = message.getBody().readNBytes(StrictJson.MOST_BYTES + 1);
    if (body.length > StrictJson.MOST_BYTES) throw Stop.with(Code.PAYLOAD_TOO_LARGE);
    if (body.length > 0 && !isJson(headers.getContentType()))
      throw Stop.with(Code.UNSUPPORTED_MEDIA_TYPE);
    return body;
  }

  private static boolean isJson(@Nullable MediaType type) {
    if (type == null || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) return false;
    return type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
  }
}
