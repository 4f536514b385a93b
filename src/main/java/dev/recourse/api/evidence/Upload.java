package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.body.Binder;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.evidence.Look;
import dev.recourse.core.evidence.Looking;
import dev.recourse.core.evidence.MediaType;
import dev.recourse.core.order.Evidence;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was sent: one file that has been looked at and found fit, and what is said of it. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came; nobody compares two
public record Upload(byte[] content, MediaType type, Evidence.Type kind, String description) {
  private static final String FILE = "file";

  static Upload of(MultipartHttpServletRequest sent) throws IOException {
    var form = form(sent);
    var kind = form.kind().orElse(Evidence.Type.OTHER);
    return of(file(sent), kind, form.description().orElse(""));
  }

  public static Upload of(MultipartFile file, Evidence.Type kind, String description)
      throws IOException {
    if (file.getSize() > Looking.MOST_BYTES) throw Stop.with(Code.PAYLOAD_TOO_LARGE);
    var content = file.getBytes();
    return new Upload(content, type(content), kind, description);
  }

  private static EvidenceForm form(MultipartHttpServletRequest sent) {
    var fields = JsonNodeFactory.instance.objectNode();
    sent.getParameterMap()
        .forEach((name, values) -> {
          if (values.length > 1) throw BadBody.of(name, "duplicate");
          fields.put(name, values[0]);
        });
    return Binder.bind(fields, EvidenceForm.class);
  }

  private static MultipartFile file(MultipartHttpServletRequest sent) {
    var files = sent.getMultiFileMap();
    for (var part : files.entrySet()) {
      if (!part.getKey().equals(FILE)) throw BadBody.of(part.getKey(), "unknown_field");
      if (part.getValue().size() > 1) throw BadBody.of(FILE, "duplicate");
    }
    var file = files.getFirst(FILE);
    if (file == null) throw BadBody.of(FILE, "file_missing");
    return file;
  }

  private static MediaType type(byte[] content) {
    return switch (Looking.at(content)) {
      case Look.Fit(var type) -> type;
      case Look.Unfit(var why) -> throw refused(why);
    };
  }

  private static RuntimeException refused(Look.Why why) {
    return switch (why) {
      case EMPTY -> BadBody.of(FILE, "empty");
      case TOO_LARGE -> Stop.with(Code.PAYLOAD_TOO_LARGE);
      case UNKNOWN_TYPE -> Stop.with(Code.UNSUPPORTED_MEDIA_TYPE);
      case BROKEN -> BadBody.of(FILE, "file_broken");
      case TOO_MANY_PIXELS -> BadBody.of(FILE, "picture_too_large");
      case TWO_IN_ONE -> BadBody.of(FILE, "file_type");
    };
  }
}
