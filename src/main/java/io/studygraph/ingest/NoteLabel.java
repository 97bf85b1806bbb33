package io.studygraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.studygraph.document.Slug;
import io.studygraph.note.NoteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a note do not say, and an export keeps as the comment of its file: {@code
 * {"slug":"caching","path":"Caching.md","formerSlugs":["cache"]}}. Without it a note that names no
 * slug would come back under that of its file name, and links by former slugs would lead nowhere.
 *
 * @param path null for a note that came from no file
 */
record NoteLabel(String slug, @Nullable String path, List<String> formerSlugs) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the note's file stands when nothing speaks against it. */
  String file() {
    return path != null ? path : slug + ".md";
  }

  String comment() {
    ObjectNode label = JSON.createObjectNode();
    label.put("slug", slug);
    label.put("path", path);
    if (!formerSlugs.isEmpty()) {
      formerSlugs.forEach(label.putArray("formerSlugs")::add);
    }
    return label.toString();
  }

  /** Empty for a comment that somebody else wrote, for people or programs of their own. */
  static Optional<NoteLabel> of(@Nullable String comment) {
    if (comment == null || !comment.startsWith("{")) {
      return Optional.empty();
    }
    try {
      JsonNode label = JSON.readTree(comment);
      String slug = label.path("slug").asText("");
      JsonNode path = label.path("path");
      return Slug.isValid(slug) && (path.isNull() || isSafe(path))
          ? Optional.of(new NoteLabel(slug, path.textValue(), formerSlugs(label)))
          : Optional.empty();
    } catch (JsonProcessingException foreign) {
      return Optional.empty();
    }
  }

  private static List<String> formerSlugs(JsonNode label) {
    List<String> slugs = new ArrayList<>();
    label.path("formerSlugs").forEach(slug -> slugs.add(slug.isTextual() ? slug.textValue() : ""));
    return slugs.stream().filter(Slug::isValid).limit(NoteState.MOST_FORMER).toList();
  }

  private static boolean isSafe(JsonNode path) {
    return path.isTextual()
        && FilePath.objection(path.textValue()).isEmpty()
        && FilePath.normal(path.textValue()).equals(path.textValue());
  }
}
