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

  private static final String LANGUAGE = "@";

  /**
   * Something that notes are ranked by.
   *
   * @param words as they are spelled, one behind the other; what a word must start with, if it is a
   *     prefix
   * @param forms of the word, with other endings
   */
  record Sought(Kind kind, List<String> words, List<String> forms) {

    /** As a {@code tsquery}, a word as it is spelled; null for what is none, or is so anyway. */
    @Nullable String exactly() {
      return kind == Kind.WORD ? quoted(words.get(0)) : null;
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

  /** What notes must have and must not. */
  WordConditions words() {
    List<Part> parts = query.wanted().toList();
    // Of nothing but words that are in every text of a language, each is looked for as it is.
    List<String> wanted =
        parts.stream().allMatch(this::isInEveryTextOfALanguage)
            ? parts.stream().map(this::exactly).toList()
            : conditions(parts, false);
    List<List<String>> unwanted =
        query.clauses().stream()
            .filter(Clause::excluded)
            .map(clause -> conditions(clause.parts(), true))
            .filter(conditions -> !conditions.isEmpty())
            .distinct()
            .toList();
    return new WordConditions(wanted.stream().distinct().toList(), unwanted);
  }

  /** Likewise, words as they are spelled. */
  Stream<String> exactWords() {
    return sought().stream().map(Sought::exactly).filter(Objects::nonNull);
  }

  /** What notes are ranked by: not by words that are in every text, unless there are no others. */
  List<Sought> sought() {
    List<Part> parts = query.wanted().toList();
    List<Part> telling = parts.stream().filter(part -> !isInEveryText(part)).toList();
    return (telling.isEmpty() ? parts : telling).stream().map(this::sought).distinct().toList();
  }

  /** The words of a title that is just what was asked for. */
  List<String> title() {
    return query.wanted().flatMap(part -> ofTitle(part.words())).toList();
  }

  /** A run of characters has one word more in a title: its last character by itself. */
  private Stream<String> ofTitle(List<Word> words) {
    Word last = words.get(words.size() - 1);
    Stream<Word> all =
        last.unspaced()
            ? Words.of(query.text().substring(words.get(0).start(), last.end())).stream()
            : words.stream();
    return all.map(this::spelled);
  }

  /** Words of notes that are what was asked for. */
  Set<String> forms() {
    Set<String> forms = new HashSet<>();
    query
        .wanted()
        .map(this::sought)
        .filter(sought -> sought.kind() != Kind.PREFIX)
        .forEach(
            sought -> {
              forms.addAll(sought.words());
              forms.addAll(sought.forms());
            });
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

  private Sought sought(Part part) {
    Entry entry = part.kind() == Kind.WORD ? entry(part.words().get(0)) : null;
    return new Sought(
        part.kind(),
        part.words().stream().map(this::spelled).toList(),
        entry == null ? List.of() : entry.forms());
  }

  private List<String> conditions(List<Part> parts, boolean excluded) {
    return parts.stream()
        .filter(part -> !isInEveryText(part))
        .map(
            part ->
                part.kind() == Kind.WORD
                    ? withAnyEnding(part.words().get(0), excluded)
                    : exactly(part))
        .distinct()
        .toList();
  }

  private boolean isInEveryText(Part part) {
    Entry entry = part.kind() == Kind.WORD ? entry(part.words().get(0)) : null;
    return entry != null && entry.inEveryText();
  }

  private boolean isInEveryTextOfALanguage(Part part) {
    Entry entry = part.kind() == Kind.WORD ? entry(part.words().get(0)) : null;
    return entry != null && entry.operands().stream().anyMatch(one -> one.startsWith(LANGUAGE));
  }

  /** Nobody means by {@code -die} all that is in German. */
  private String withAnyEnding(Word word, boolean excluded) {
    Entry entry = entry(word);
    return entry == null
        ? quoted(word.folded())
        : entry.operands().stream()
            .filter(operand -> !excluded || !operand.startsWith(LANGUAGE))
            .map(SearchedQuery::quoted)
            .collect(Collectors.joining(" | ", "(", ")"));
  }

  private String exactly(Part part) {
    return part.kind() == Kind.PREFIX
        ? quoted(part.words().get(0).folded()) + ":*"
        : part.words().stream()
            .map(this::spelled)
            .map(SearchedQuery::quoted)
            .collect(Collectors.joining(" <-> ", "(", ")"));
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
}
