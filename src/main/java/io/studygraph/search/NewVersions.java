package io.studygraph.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.background.BackgroundTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reads versions of notes before a search needs them: all of them right after the start, and what
 * was written of late, here or by another process.
 */
@ApplicationScoped
class NewVersions implements BackgroundTask {

  private final LiveVersions live;
  private final StoredVersions stored;
  private final NoteVersions versions;
  private volatile boolean read;

  NewVersions(LiveVersions live, StoredVersions stored, NoteVersions versions) {
    this.live = live;
    this.stored = stored;
    this.versions = versions;
  }

  @Override
  public Duration delay() {
    return Duration.ZERO;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    try {
      RoaringBitmap numbers = QuarkusTransaction.requiringNew().call(() -> live.now().numbers());
      for (int[] batch : StoredVersions.batches(stored.unknown(numbers))) {
        QuarkusTransaction.requiringNew().run(() -> stored.read(RoaringBitmap.bitmapOf(batch)));
      }
      if (versions.isOutgrown()) {
        versions.arrange();
      }
    } finally {
      // What is missing is read by the searches that find it.
      read = true;
    }
    return false;
  }

  @Override
  public String onFailure() {
    return "Versions of notes were not read; searches read those that they find";
  }

  /** Whether a search has most of what it needs. */
  boolean hasRead() {
    return read;
  }
}
