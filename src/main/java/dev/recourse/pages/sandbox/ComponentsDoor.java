package dev.recourse.pages.sandbox;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.gallery.Gallery;
import dev.recourse.pages.visit.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part of the pages on one sheet, with samples in it. */
@Controller
class ComponentsDoor {
  private final Templates templates;
  private final Installation installation;

  ComponentsDoor(Templates templates, Installation installation) {
    this.templates = templates;
    this.installation = installation;
  }

  @GetMapping("/components")
  ResponseEntity<byte[]> all(Visitor visitor) {
    if (!installation.sandbox()) throw Stop.with(Code.NOT_FOUND);
    var gallery = Gallery.in(visitor.language().tag());
    return templates.page("look/gallery.jte", Map.of("gallery", gallery, "words", visitor.words()));
  }
}
