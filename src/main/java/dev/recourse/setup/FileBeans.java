package dev.recourse.setup;

import module java.base;

import dev.recourse.adapters.files.DiskFiles;
import dev.recourse.effects.port.FileStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where evidence is kept: beside the database, and never on the last room on its disk. */
@Configuration(proxyBeanMethods = false)
class FileBeans {
  /** Files are refused some time before commands are. */
  private static final long MOST_KEPT_FREE = 3L << 30;

  private static final int SHARE_KEPT_FREE = 7;

  @Bean
  FileStore files(Settings settings) throws IOException {
    var folder = Files.createDirectories(settings.data().resolve("evidence"));
    var disk = Files.getFileStore(folder).getTotalSpace();
    return new DiskFiles(
        new DiskFiles.Room(folder, Math.min(disk / SHARE_KEPT_FREE, MOST_KEPT_FREE)));
  }
}
