package io.studygraph.document;

import io.studygraph.markdown.YamlWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The front matter of a draft, its keys in the template's order. */
final class FrontMatterWriter {

  private static final String FOUR_DIGITS = "Give a year of four digits.";

  private FrontMatterWriter() {}

  static String write(Draft draft) {
    Map<String, @Nullable Object> entries = named(draft);
    entries.putAll(draft.extra());
    return write(entries);
  }

  private static String write(Map<String, ? extends @Nullable Object> entries) {
    return "---\n" + YamlWriter.write(entries) + "---";
  }

  /** The keys that the format names; those without a value are left out. */
  private static Map<String, @Nullable Object> named(Draft draft) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    entries.put("title", draft.title().strip());
    LocalDate date = draft.date();
    entries.put("date", date == null ? null : date.toString());
    entries.put("tags", orNull(stripped(draft.tags())));
    entries.put("related", orNull(stripped(draft.related())));
    entries.put("slug", draft.slug());
    entries.put("category", stripped(draft.category()));
    Status status = draft.status();
    entries.put("status", status == null ? null : status.toString());
    Instant publishAt = draft.publishAt();
    entries.put("publishAt", publishAt == null ? null : publishAt.toString());
    entries.put("aliases", orNull(stripped(draft.aliases())));
    entries.values().removeIf(Objects::isNull);
    return entries;
  }

  static void check(Draft draft, Problems problems) {
    int before = problems.count();
    problems.checkLine("/title", draft.title());
    String slug = draft.slug();
    if (slug != null && !Slug.isValid(slug)) {
      problems.add(
          "/slug",
          "Write words of a-z and 0-9 joined by single hyphens, at most "
              + Slug.MAX
              + " characters.");
    }
    problems.checkOptionalLine("/category", draft.category());
    checkLines("/tags/", draft.tags(), problems);
    checkLines("/related/", draft.related(), problems);
    checkLines("/aliases/", draft.aliases(), problems);
    if (problems.count() == before) {
      readBack(draft, problems);
    }
    draft.extra().forEach((key, value) -> checkExtra(key, value, problems));
  }

  private static void checkLines(String pointer, List<String> texts, Problems problems) {
    for (int i = 0; i < texts.size(); i++) {
      problems.checkLine(pointer + i, texts.get(i));
    }
  }

  private static void readBack(Draft draft, Problems problems) {
    Document read = DraftCheck.read(write(named(draft)) + "\n");
    if (!read.title().equals(draft.title().strip())) {
      problems.add("/title", DraftCheck.MISREAD);
    }
    if (!Objects.equals(read.date(), draft.date())) {
      problems.add("/date", FOUR_DIGITS);
    }
    if (!Objects.equals(read.publishAt(), draft.publishAt())) {
      problems.add("/publishAt", FOUR_DIGITS);
    }
    if (!Objects.equals(read.category(), stripped(draft.category()))) {
      problems.add("/category", DraftCheck.MISREAD);
    }
    readBack("tags", draft.tags(), Document::tags, problems);
    readBack("aliases", draft.aliases(), Document::aliases, problems);
    readBack(
        "related",
        draft.related(),
        document -> document.related().stream().map(Related::target).toList(),
        problems);
  }

  /** Each by itself, then all together: the reader leaves out what stands there already. */
  private static void readBack(
      String key, List<String> texts, Function<Document, List<String>> reading, Problems problems) {
    List<String> asked = stripped(texts);
    List<String> kept =
        asked.stream().filter(text -> list(key, List.of(text), reading).contains(text)).toList();
    Iterator<String> read = list(key, kept, reading).iterator();
    String next = read.hasNext() ? read.next() : null;
    for (int i = 0; i < asked.size(); i++) {
      String pointer = "/" + key + "/" + i;
      if (asked.get(i).equals(next)) {
        next = read.hasNext() ? read.next() : null;
      } else if (kept.contains(asked.get(i))) {
        problems.add(pointer, "This stands above it already, if in another spelling.");
      } else {
        problems.add(pointer, DraftCheck.MISREAD);
      }
    }
  }

  private static List<String> list(
      String key, List<String> texts, Function<Document, List<String>> reading) {
    return reading.apply(DraftCheck.read(write(Map.of(key, texts)) + "\n"));
  }

  private static void checkExtra(String key, @Nullable Object value, Problems problems) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put(key, value);
    Map<String, @Nullable Object> read = DraftCheck.read(write(entry) + "\n").extra();
    if (!JsonValues.equal(read, entry)) {
      problems.add(
          "/extra/" + key.replace("~", "~0").replace("/", "~1"),
          "The front matter cannot keep this as it is: its key is one of the format's own, a number"
              + " is too large or too exact, or it is nested too deep.");
    }
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }

  private static List<String> stripped(List<String> texts) {
    return texts.stream().map(String::strip).toList();
  }

  private static @Nullable List<String> orNull(List<String> texts) {
    return texts.isEmpty() ? null : texts;
  }
}
