package dev.recourse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import module java.base;

import dev.recourse.core.evidence.MediaType;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Evidence;
import dev.recourse.store.Codes;
import dev.recourse.store.EvidenceRows;
import dev.recourse.store.EvidenceRows.File;
import dev.recourse.store.EvidenceRows.Label;
import dev.recourse.store.EvidenceRows.Note;
import dev.recourse.store.EvidenceRows.Uploader;

/** Notes whose a stored file is, and what he says it is. The file itself is kept elsewhere. */
public final class EvidenceBook {
  private static final int ID_LENGTH = 32;

  private final Transactions transactions;

  EvidenceBook(Transactions transactions) {
    this.transactions = transactions;
  }

  /** A file that is kept already, by the hash of its content. */
  public record Piece(
      String sha256, MediaType type, long size, Evidence.Type kind, String description) {}

  /** Its id; the same file of the same person, said to be the same, is noted once. */
  public String note(Actor uploader, Piece piece) {
    var id = id(uploader, piece);
    var note =
        new Note(
            id,
            new File(piece.sha256(), piece.type().code, piece.size()),
            new Label(Codes.of(piece.kind()), piece.description()),
            new Uploader(Codes.of(uploader.role()), uploader.id()));
    transactions.in(connection -> EvidenceRows.keep(connection, note));
    return id;
  }

  /** A person's id comes last: nothing in it can be taken for another part. */
  private static String id(Actor uploader, Piece piece) {
    var all =
        String.join(
            "/", piece.sha256(), Codes.of(piece.kind()), Codes.of(uploader.role()), uploader.id());
    return Hash.of(all.getBytes(UTF_8)).hex().substring(0, ID_LENGTH);
  }
}
