package io.studygraph.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.studygraph.background.BackgroundTask;
import io.studygraph.note.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Forgets what is needed no more: versions of notes here, words and old changes in the database.
 */
@ApplicationScoped
class OldVersions implements BackgroundTask {

  private final LiveVersions live;
  private final NoteVersions versions;
  private final StaleWords staleWords;
  private @Nullable Moment seen;

  OldVersions(LiveVersions live, NoteVersions versions, StaleWords staleWords) {
    this.live = live;
    this.versions = versions;
    this.staleWords = staleWords;
  }

  /** Longer than {@link LiveVersions#REMEMBERED}: nobody asks for changes since the last run. */
  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    LiveVersions.State now = QuarkusTransaction.requiringNew().call(live::now);
    versions.keep(now.numbers());
    versions.arrange();
    Moment before = seen;
    if (before != null) {
      QuarkusTransaction.requiringNew().run(() -> live.forget(before));
    }
    seen = now.moment();
    staleWords.remove();
    return false;
  }

  @Override
  public String onFailure() {
    return "Old versions of notes and their words were not forgotten; it will be tried again";
  }
}
