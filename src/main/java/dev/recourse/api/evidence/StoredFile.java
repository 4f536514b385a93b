package dev.recourse.api.evidence;

import module java.base;

import dev.recourse.effects.port.FileStore;
import dev.recourse.reads.EvidenceShelf;
import org.springframework.core.io.AbstractResource;

/** A kept file as it is sent: opened only when somebody reads it. */
public final class StoredFile extends AbstractResource {
  private final FileStore files;
  private final EvidenceShelf.File file;

  public StoredFile(FileStore files, EvidenceShelf.File file) {
    this.files = files;
    this.file = file;
  }

  @Override
  public long contentLength() {
    return file.size();
  }

  @Override
  public InputStream getInputStream() {
    return files
        .open(file.sha256())
        .orElseThrow(() -> new IllegalStateException("noted, but not kept: " + file.sha256()));
  }

  @Override
  public String getDescription() {
    return "evidence " + file.sha256();
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof StoredFile stored && stored.file.equals(file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }
}
