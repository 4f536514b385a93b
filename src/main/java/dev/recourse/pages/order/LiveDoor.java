package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.evidence.StoredFile;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.effects.port.FileStore;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.EvidenceShelf;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What an order's page loads beside itself: news while it is open, and the files that hang on it.
 */
@Controller
class LiveDoor {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private final OrderDoor orders;
  private final News news;
  private final EvidenceShelf shelf;
  private final FileStore files;

  LiveDoor(OrderDoor orders, News news, EvidenceShelf shelf, FileStore files) {
    this.orders = orders;
    this.news = news;
    this.shelf = shelf;
    this.files = files;
  }

  @GetMapping("/orders/{id}/news")
  SseEmitter news(
      @PathVariable String id, @RequestParam(defaultValue = "0") int seen, Visitor visitor) {
    var order = orders.seen(id, visitor.actor());
    return news.follow(order.id(), seen, order.order().version())
        .orElseThrow(() -> Stop.with(Code.TOO_MANY_REQUESTS));
  }

  /** A picture is shown, a paper is opened; neither can run anything or be framed. */
  @GetMapping("/orders/{id}/evidence/{file}")
  ResponseEntity<Resource> evidence(
      @PathVariable String id, @PathVariable String file, Visitor visitor) {
    orders.seen(id, visitor.actor());
    var found =
        Optional.of(file)
            .filter(it -> ID.matcher(it).matches())
            .flatMap(it -> shelf.byId(it, visitor.actor()))
            .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(found.type().code))
        .contentLength(found.size())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new StoredFile(files, found));
  }
}
