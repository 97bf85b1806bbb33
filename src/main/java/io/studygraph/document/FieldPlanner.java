package io.studygraph.document;

import io.studygraph.markdown.Splice;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Scalar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans the edits of single keys of the front matter. */
final class FieldPlanner {

  /** What of a date is the day; a time behind it stays. */
  private static final Pattern DAY = Pattern.compile("[\"']?(\\d{4}-\\d{1,2}-\\d{1,2})");

  private static final Pattern MILLISECONDS = Pattern.compile("[\"']?(\\d{12,14})[\"']?");
  private static final long MILLISECONDS_A_DAY = 86_400_000;

  private final EditedNote note;

  FieldPlanner(EditedNote note) {
    this.note = note;
  }

  Plan text(Facet facet, String key, @Nullable String value) {
    String asked = value == null ? null : value.strip();
    if (Objects.equals(facet.read(note.document()), asked)) {
      return plan(facet, key, asked, List.of());
    }
    FrontMatterEditor frontMatter = texts(key);
    return plan(
        facet, key, asked, asked == null ? frontMatter.remove(key) : frontMatter.set(key, asked));
  }

  Plan date(@Nullable LocalDate date) {
    FrontMatterEditor frontMatter = texts("date");
    LocalDate before = note.document().date();
    List<Splice> splices;
    if (Objects.equals(before, date)) {
      splices = List.of();
    } else if (date == null) {
      splices = frontMatter.remove("date");
    } else {
      splices = inPlace(frontMatter.entry("date"), before, date);
      splices = splices.isEmpty() ? frontMatter.set("date", date.toString()) : splices;
    }
    return plan(Facet.DATE, "date", date, splices);
  }

  /** Empty when the date stands there in no form that could be kept. */
  private List<Splice> inPlace(@Nullable Entry entry, @Nullable LocalDate before, LocalDate date) {
    if (entry == null || before == null || !(entry.value() instanceof Scalar scalar)) {
      return List.of();
    }
    String source = scalar.span().in(note.lines().text());
    int start = scalar.span().start();
    Matcher day = DAY.matcher(source);
    if (day.lookingAt()) {
      return List.of(new Splice(start + day.start(1), start + day.end(1), date.toString()));
    }
    Matcher milliseconds = MILLISECONDS.matcher(source);
    if (milliseconds.matches()) {
      long days = date.toEpochDay() - before.toEpochDay();
      long moved = Long.parseLong(milliseconds.group(1)) + days * MILLISECONDS_A_DAY;
      return List.of(
          new Splice(
              start + milliseconds.start(1), start + milliseconds.end(1), Long.toString(moved)));
    }
    return List.of();
  }

  Plan publishAt(@Nullable Instant asked) {
    String key = "publishAt";
    FrontMatterEditor frontMatter = texts(key);
    Instant before = note.document().publishAt();
    List<Splice> splices;
    if (Objects.equals(before, asked)) {
      splices = List.of();
    } else if (asked == null) {
      splices = frontMatter.remove(key);
    } else {
      Entry entry = frontMatter.entry(key);
      boolean day = entry != null && entry.value() instanceof Scalar said && isDay(said.text());
      splices = frontMatter.set(key, Moments.write(asked, day));
    }
    return plan(Facet.PUBLISH_AT, key, asked, splices);
  }

  private static boolean isDay(String text) {
    return DAY.matcher(text.strip()).matches();
  }

  /** A list of texts. */
  Plan list(Facet facet, String key, @Nullable List<String> asked, UnaryOperator<String> identity) {
    List<String> values = asked == null ? List.of() : asked.stream().map(String::strip).toList();
    List<String> before = JsonValues.strings(facet.read(note.document()));
    if (before.equals(values)) {
      return plan(facet, key, values, List.of());
    } else if (asked == null) {
      return plan(facet, key, values, texts(key).remove(key));
    }
    return plan(
        facet, key, values, new ListField(texts(key), key, identity).change(before, values));
  }

  Plan extra(String key, @Nullable Object value) {
    Map<String, @Nullable Object> before = note.document().extra();
    Map<String, @Nullable Object> expected = new LinkedHashMap<>(before);
    String pointer = "/extra/" + key.replace("~", "~0").replace("/", "~1");
    FrontMatterEditor frontMatter = new FrontMatterEditor(note, false, pointer);
    List<Splice> splices = List.of();
    if (value == null && expected.containsKey(key)) {
      expected.remove(key);
      splices = frontMatter.remove(key);
    } else if (value != null && !JsonValues.equal(before.get(key), value)) {
      expected.put(key, value);
      splices = frontMatter.set(key, value);
    }
    return Plan.of(pointer, splices, Facet.EXTRA, expected);
  }

  private FrontMatterEditor texts(String key) {
    return new FrontMatterEditor(note, true, "/" + key);
  }

  private static Plan plan(
      Facet facet, String key, @Nullable Object expected, List<Splice> splices) {
    return Plan.of("/" + key, splices, facet, expected);
  }
}
