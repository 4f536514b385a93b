package dev.recourse.api.page;

import module java.base;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API as it was reviewed: made by a test, served from the jar. */
@RestController
@Hidden
class OpenApiFile {
  private final byte[] document;

  OpenApiFile() throws IOException {
    document = new ClassPathResource("openapi.json").getContentAsByteArray();
  }

  @GetMapping("/v1/openapi.json")
  ResponseEntity<byte[]> document() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
  }
}
