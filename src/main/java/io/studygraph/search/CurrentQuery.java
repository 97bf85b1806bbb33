package io.studygraph.search;

import io.studygraph.search.Clause.Kind;
import io.studygraph.search.Corrections.Correction;
import io.studygraph.search.Vocabulary.Entry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this request searches for: its {@code q}, looked up once, with mistyped words corrected. */
@RequestScoped
class CurrentQuery {

  private final Vocabulary vocabulary;
  private final Corrections corrections;
  private @Nullable SearchedQuery searched;

  CurrentQuery(Vocabulary vocabulary, Corrections corrections) {
    this.vocabulary = vocabulary;
    this.corrections = corrections;
  }

  /** Empty when the request has no {@code q}. */
  Optional<SearchedQuery> of(MultivaluedMap<String, String> parameters) {
    String q = parameters.getFirst("q");
    if (q == null) {
      return Optional.empty();
    }
    if (searched == null || !searched.query().text().equals(q)) {
      searched = search(QueryReader.read(q));
    }
    return Optional.of(searched);
  }

  private SearchedQuery search(Query query) {
    Map<String, Entry> entries =
        vocabulary.lookUp(query.words().map(Word::folded).distinct().toList());
    List<String> unknown =
        query
            .wanted()
            .filter(part -> part.kind() == Kind.WORD)
            .map(part -> part.words().get(0).folded())
            .filter(word -> isUnknown(entries.get(word)))
            .distinct()
            .toList();
    Map<String, Correction> corrected = new LinkedHashMap<>(corrections.of(unknown));
    return new SearchedQuery(query, entries, corrected);
  }

  private static boolean isUnknown(@Nullable Entry entry) {
    return entry != null && !entry.inEveryText() && !entry.inNotes();
  }
}
