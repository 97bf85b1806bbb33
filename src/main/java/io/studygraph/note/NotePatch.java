package io.studygraph.note;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.studygraph.document.Document;
import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Edit;
import io.studygraph.document.Elements;
import io.studygraph.document.Role;
import io.studygraph.document.Section;
import io.studygraph.document.Status;
import io.studygraph.http.BadRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch on the write form of a note: what is left out stays, null takes away, and a list
 * takes the place of the one there is.
 *
 * @param fields as the contract has them
 */
record NotePatch(ObjectNode fields, ObjectMapper json) {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<DraftQuestion>> QUESTIONS = new TypeReference<>() {};
  private static final TypeReference<List<DraftFlashcard>> FLASHCARDS = new TypeReference<>() {};
  private static final TypeReference<List<DraftSource>> SOURCES = new TypeReference<>() {};

  /** Lists, and the sections that they stand in: of the two a patch may speak of one. */
  private static final Map<String, Role> LISTED =
      Map.of(
          "questions", Role.QUIZZES,
          "flashcards", Role.FLASHCARDS,
          "sources", Role.LEARNING_SOURCES);

  NotePatch {
    if (fields.has("markdown") && fields.size() > 1) {
      throw invalid(
          "/markdown", "`markdown` says all that a note says; leave the other fields out.");
    }
    LISTED.forEach(
        (list, role) -> {
          if (fields.has(list) && fields.path("sections").has(role.toString())) {
            throw invalid("/" + list, "`%s` and `sections.%s` say the same.".formatted(list, role));
          }
        });
  }

  /** The whole text, where it is to be replaced. */
  Optional<String> markdown() {
    return Optional.ofNullable(fields.get("markdown")).map(JsonNode::asText);
  }

  /** The address that the note is to have. */
  Optional<String> slug() {
    return Optional.ofNullable(fields.get("slug")).map(JsonNode::asText);
  }

  /** What has to change in a note for it to say what the patch says; without {@link #slug}. */
  List<Edit> edits(Document present) {
    List<Edit> edits = new ArrayList<>();
    add(edits, "title", text -> new Edit.SetTitle(text), String.class);
    add(edits, "date", date -> new Edit.SetDate(date), LocalDate.class);
    add(edits, "category", text -> new Edit.SetCategory(text), String.class);
    add(edits, "tags", TEXTS, Edit.SetTags::new);
    add(edits, "related", TEXTS, Edit.SetRelated::new);
    add(edits, "status", status -> new Edit.SetStatus(status), Status.class);
    add(edits, "publishAt", instant -> new Edit.SetPublishAt(instant), Instant.class);
    add(edits, "aliases", TEXTS, Edit.SetAliases::new);
    addExtra(edits, present);
    addSections(edits, present);
    add(edits, "flashcards", FLASHCARDS, all -> set(Elements.FLASHCARDS, all));
    add(edits, "sources", SOURCES, all -> set(Elements.SOURCES, all));
    add(edits, "questions", QUESTIONS, all -> set(Elements.QUESTIONS, all));
    return edits;
  }

  private <T> void add(
      List<Edit> edits, String field, Function<@Nullable T, Edit> edit, Class<T> type) {
    if (fields.has(field)) {
      edits.add(edit.apply(json.convertValue(fields.get(field), type)));
    }
  }

  private <T> void add(
      List<Edit> edits,
      String field,
      TypeReference<List<T>> type,
      Function<@Nullable List<T>, Edit> edit) {
    if (fields.has(field)) {
      edits.add(edit.apply(json.convertValue(fields.get(field), type)));
    }
  }

  private static <T> Edit set(Elements<T> kind, @Nullable List<T> elements) {
    return new Edit.SetAll<>(kind, elements == null ? List.of() : elements);
  }

  private void addExtra(List<Edit> edits, Document present) {
    if (!fields.has("extra")) {
      return;
    }
    JsonNode patch = fields.get("extra");
    Set<String> keys = new TreeSet<>();
    if (patch.isNull()) {
      keys.addAll(present.extra().keySet());
    } else {
      patch.fieldNames().forEachRemaining(keys::add);
    }
    for (String key : keys) {
      JsonNode value = patch.path(key);
      boolean removed = value.isNull() || value.isMissingNode();
      JsonNode before = json.valueToTree(present.extra().get(key));
      Object merged =
          removed ? null : json.convertValue(MergePatch.apply(before, value), Object.class);
      edits.add(new Edit.SetExtra(key, merged));
    }
  }

  private void addSections(List<Edit> edits, Document present) {
    if (!fields.has("sections")) {
      return;
    }
    JsonNode patch = fields.get("sections");
    Set<Role> written = patch.isNull() ? roles(present.sections()) : Set.of();
    Arrays.stream(Role.values())
        .filter(role -> written.contains(role) || patch.has(role.toString()))
        .forEach(
            role -> edits.add(new Edit.SetSection(role, patch.path(role.toString()).textValue())));
  }

  private static Set<Role> roles(List<Section> sections) {
    Set<Role> roles = new TreeSet<>();
    for (Section section : sections) {
      if (section.role() != Role.OTHER) {
        roles.add(section.role());
      }
      roles.addAll(roles(section.children()));
    }
    return roles;
  }

  private static BadRequest invalid(String pointer, String detail) {
    return new BadRequest(
        ProblemType.INVALID_BODY,
        detail,
        List.of(Detail.atPointer(pointer, "invalid-value", detail)));
  }
}
