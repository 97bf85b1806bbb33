package io.studygraph.search;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.Clause.Part;
import io.studygraph.search.Corrections.Correction;
import io.studygraph.search.Vocabulary.Entry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query with what the notes' own vocabulary says of its words.
 *
 * @param entries of words as they were written
 * @param corrections of those that no note has
 */
record SearchedQuery(Query query, Map<String, Entry> entries, Map<String, Correction> corrections) {

  /**
   * Two conditions in the language of {@code tsquery} that hold together; an empty one always does.
   */
  record Match(String stems, String exact) {

    boolean isEmpty() {
      return stems.isEmpty() && exact.isEmpty();
    }
  }

  /** The query with other words in the place of those that were corrected; null if none was. */
  @Nullable String corrected() {
    if (corrections.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder(query.text());
    query
        .words()
        .filter(word -> corrections.containsKey(word.folded()))
        .sorted((a, b) -> Integer.compare(b.start(), a.start()))
        .forEach(word -> text.replace(word.start(), word.end(), spelled(word)));
    return text.toString();
  }

  /** What a note must have. */
  Match wanted() {
    List<Part> parts = query.wanted().toList();
    Match match = match(parts);
    // Of nothing but words that are in every text, each is looked for as it is.
    return match.isEmpty()
        ? new Match("", joined(parts.stream().map(this::exactly), " & "))
        : match;
  }

  /** What it must not have, each. */
  List<Match> unwanted() {
    return query.clauses().stream()
        .filter(Clause::excluded)
        .map(clause -> match(clause.parts()))
        .filter(match -> !match.isEmpty())
        .toList();
  }

  /** Alternatives to score notes by: stems, and words just as they were written. */
  Match scored() {
    List<Part> parts = query.wanted().toList();
    return new Match(
        joined(words(parts).map(this::stem).filter(Objects::nonNull), " | "),
        joined(parts.stream().map(this::exactly), " | "));
  }

  /** The words of a title that is just what was asked for. */
  String title() {
    return query
        .wanted()
        .flatMap(part -> part.words().stream())
        .map(this::spelled)
        .collect(Collectors.joining(" "));
  }

  /** Words of notes that are what was asked for. */
  Set<String> forms() {
    Set<String> forms = new HashSet<>();
    for (Part part : query.wanted().toList()) {
      if (part.kind() == Kind.PREFIX) {
        continue;
      }
      for (Word word : part.words()) {
        forms.add(spelled(word));
        Entry entry = part.kind() == Kind.WORD ? entry(word) : null;
        forms.addAll(entry == null ? List.of() : entry.forms());
      }
    }
    return forms;
  }

  /** What words of notes may start with. */
  Collection<String> prefixes() {
    return query
        .wanted()
        .filter(part -> part.kind() == Kind.PREFIX)
        .map(part -> part.words().get(0).folded())
        .collect(Collectors.toSet());
  }

  private Match match(List<Part> parts) {
    return new Match(
        joined(words(parts).map(this::stem).filter(Objects::nonNull), " & "),
        joined(parts.stream().filter(part -> part.kind() != Kind.WORD).map(this::exactly), " & "));
  }

  private static Stream<Word> words(List<Part> parts) {
    return parts.stream().filter(part -> part.kind() == Kind.WORD).map(part -> part.words().get(0));
  }

  private @Nullable String stem(Word word) {
    Entry entry = entry(word);
    return entry == null || entry.stem() == null ? null : quoted(entry.stem());
  }

  private String exactly(Part part) {
    String words =
        part.words().stream()
            .map(this::spelled)
            .map(SearchedQuery::quoted)
            .collect(Collectors.joining(" <-> ", "(", ")"));
    return part.kind() == Kind.PREFIX ? quoted(part.words().get(0).folded()) + ":*" : words;
  }

  private @Nullable Entry entry(Word word) {
    Correction correction = corrections.get(word.folded());
    return correction == null ? entries.get(word.folded()) : correction.entry();
  }

  private String spelled(Word word) {
    Correction correction = corrections.get(word.folded());
    return correction == null ? word.folded() : correction.word();
  }

  /** Folded words have neither quotes nor backslashes; this is what keeps all else data. */
  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String joined(Stream<String> alternatives, String operator) {
    return alternatives.distinct().collect(Collectors.joining(operator));
  }
}
