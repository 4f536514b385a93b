package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Actor;
import dev.recourse.effects.port.FileStore;
import dev.recourse.engine.EvidenceBook;
import dev.recourse.engine.EvidenceBook.Piece;
import org.springframework.stereotype.Component;

/** Where a file is handed in, whichever door it came through: looked at, kept, and noted. */
@Component
public class EvidenceDesk {
  /** Each is held in memory while it is looked at: at most so many times ten megabytes. */
  private static final int AT_ONCE = 8;

  private static final Duration SOON = Duration.ofSeconds(2);

  private final FileStore files;
  private final EvidenceBook book;
  private final Semaphore places = new Semaphore(AT_ONCE);

  EvidenceDesk(FileStore files, EvidenceBook book) {
    this.files = files;
    this.book = book;
  }

  /** Reads it into memory: only while there is a place. */
  public interface Source {
    Upload read() throws IOException;
  }

  public EvidenceView keep(Actor caller, Source source) throws IOException {
    if (!places.tryAcquire()) throw new Stop(new Trouble.Later(Code.TOO_MANY_REQUESTS, SOON));
    try {
      return kept(caller, source.read());
    } finally {
      places.release();
    }
  }

  private EvidenceView kept(Actor caller, Upload upload) {
    return switch (files.put(upload.content())) {
      case FileStore.Full() -> throw Stop.with(Code.STORAGE_FULL);
      case FileStore.Kept(var sha256) -> noted(caller, upload, sha256);
    };
  }

  private EvidenceView noted(Actor caller, Upload upload, String sha256) {
    var size = upload.content().length;
    var piece = new Piece(sha256, upload.type(), size, upload.kind(), upload.description());
    return new EvidenceView(book.note(caller, piece), upload.type().code, size, sha256);
  }
}
