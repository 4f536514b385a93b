package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.effects.port.FileStore;
import dev.recourse.reads.EvidenceShelf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files that people show. What comes in is recognised by its content, never by its name. */
@RestController
@RequestMapping("/v1/evidence")
@Tag(name = "evidence")
class EvidenceDoors {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private final FileStore files;
  private final EvidenceShelf shelf;
  private final EvidenceDesk desk;

  EvidenceDoors(FileStore files, EvidenceShelf shelf, EvidenceDesk desk) {
    this.files = files;
    this.shelf = shelf;
    this.desk = desk;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "keepEvidence",
      summary = "A JPEG, PNG, WebP or PDF of at most 10 MB and 40 megapixels. Twice is once.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schema = @Schema(implementation = EvidenceUpload.class))))
  ResponseEntity<EvidenceView> keep(Actor caller, MultipartHttpServletRequest sent)
      throws IOException {
    var kept = desk.keep(caller, () -> Upload.of(sent));
    return ResponseEntity.created(URI.create("/v1/evidence/" + kept.id())).body(kept);
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "showEvidence",
      summary = "The file, for whoever stored it and whoever may see an order it hangs on.")
  ResponseEntity<Resource> show(Actor reader, @PathVariable String id) {
    var file =
        Optional.of(id)
            .filter(it -> ID.matcher(it).matches())
            .flatMap(it -> shelf.byId(it, reader))
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().code))
        .contentLength(file.size())
        .eTag(file.sha256())
        .headers(headers -> harmless(headers, id + "." + file.type().extension))
        .body(new StoredFile(files, file));
  }

  /** Whatever is in it, no browser runs it, guesses at it or shows it inside another page. */
  private static void harmless(HttpHeaders headers, String name) {
    headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.setCacheControl("private, no-cache");
  }
}
