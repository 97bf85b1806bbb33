package io.studygraph.search;

import io.quarkus.runtime.StartupEvent;
import io.studygraph.note.Condition;
import io.studygraph.note.Reindexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Has notes indexed anew that name no language, when it is another one than before. At the start,
 * so that a setting that is wrong is told by it, and not in the background.
 */
@ApplicationScoped
class UsualLanguage {

  private static final String OTHER_LANGUAGE =
      "n.id in (select t.note_id from note_text t where t.usual_language <> ?)";

  private final Languages languages;
  private final Reindexing reindexing;

  UsualLanguage(Languages languages, Reindexing reindexing) {
    this.languages = languages;
    this.reindexing = reindexing;
  }

  void start(@Observes StartupEvent started) {
    reindexing.indexAnew(Condition.of(OTHER_LANGUAGE, languages.usual().toString()));
  }
}
