package io.studygraph.document;

import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans the edit of a status. {@code draft} and {@code published} say it too: those that are there
 * are set with it, so that a tool that knows them alone takes the note for the same.
 */
final class StatusPlanner {

  private static final Map<String, Status> FLAGS =
      Map.of("draft", Status.DRAFT, "published", Status.PUBLISHED);

  private final EditedNote note;

  StatusPlanner(EditedNote note) {
    this.note = note;
  }

  Plan plan(@Nullable Status asked) {
    Status before = note.document().status();
    Status status = asked == null ? Status.PUBLISHED : asked;
    List<Splice> splices = new ArrayList<>();
    if (asked == null) {
      remove("status", splices);
      if (before != status) {
        FLAGS.keySet().forEach(key -> remove(key, splices));
      }
    } else if (before != status) {
      setFlags(status, splices);
      if (splices.isEmpty() || entry("status") != null) {
        splices.addAll(keys().set("status", status.toString()));
      }
    }
    return Plan.of("/status", splices, Facet.STATUS, status);
  }

  private void remove(String key, List<Splice> splices) {
    if (entry(key) != null) {
      splices.addAll(keys().remove(key));
    }
  }

  private void setFlags(Status status, List<Splice> splices) {
    FLAGS.forEach(
        (key, meaning) -> {
          Entry entry = entry(key);
          if (entry != null && entry.value().value() instanceof Boolean) {
            splices.addAll(keys().set(key, meaning == status));
          }
        });
  }

  private @Nullable Entry entry(String key) {
    return keys().entry(key);
  }

  private FrontMatterEditor keys() {
    return new FrontMatterEditor(note, true, "/status");
  }
}
